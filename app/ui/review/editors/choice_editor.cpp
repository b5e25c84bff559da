#include "ui/review/editors/choice_editor.h"

#include "ui/review/editors/flow_layout.h"
#include "ui/review/editors/option_chip.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int OtherWidth = 200;
constexpr int MostOtherCharacters = 200;

const QString &otherPrefix()
{
    static const QString prefix = QStringLiteral("other:");
    return prefix;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Check &check, const QString &hint, QWidget *parent)
    : CheckEditor(check, parent), m_flow(new FlowLayout(Theme::Space8))
{
    for (const Option &option : check.options)
        addChip(option.id, option.title.in(language()));
    if (!isSingle())
        addChip(QString(), tr("none of these"));
    if (check.open)
        addOtherInput();
    m_entries.front().chip->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_entries.front().chip);
    column()->insertLayout(0, m_flow);
    if (!hint.isEmpty()) {
        auto *caption = new QLabel(hint, this);
        caption->setWordWrap(true);
        setRole(caption, "caption");
        column()->insertWidget(1, caption);
    }
}

QAbstractButton *ChoiceEditor::addChip(const QString &member, const QString &title)
{
    QAbstractButton *chip = isSingle() ? static_cast<QAbstractButton *>(new SingleChip(title, this))
                                       : static_cast<QAbstractButton *>(new MultipleChip(title, this));
    chip->setObjectName(QString(check().id + u'.' + (member.isEmpty() ? QStringLiteral("none") : member)));
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, member] { clicked(member); });
    m_flow->addWidget(chip);
    m_entries.push_back({member, chip});
    return chip;
}

void ChoiceEditor::addOtherInput()
{
    m_other = new QLineEdit(this);
    m_other->setObjectName(QString(check().id + QStringLiteral(".other")));
    m_other->setPlaceholderText(tr("other…"));
    m_other->setAccessibleName(tr("%1: another entry").arg(accessibleName()));
    m_other->setMaxLength(MostOtherCharacters);
    m_other->setFixedSize(OtherWidth, Theme::ControlHeight);
    connect(m_other, &QLineEdit::editingFinished, this, &ChoiceEditor::addOther);
    m_flow->addWidget(m_other);
}

void ChoiceEditor::removeOthers()
{
    std::erase_if(m_entries, [this](const Entry &entry) {
        const bool other = entry.member.startsWith(otherPrefix());
        if (other) {
            m_flow->removeWidget(entry.chip);
            entry.chip->hide();
            entry.chip->deleteLater(); // it may be the one whose click leads here
        }
        return other;
    });
}

void ChoiceEditor::showAnswer(const std::optional<Answer> &answer)
{
    m_members = answer ? std::optional(std::get<ChosenOptions>(*answer).members) : std::nullopt;
    mark();
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Entry &entry : m_entries)
        entry.chip->setEnabled(!readOnly);
    if (m_other)
        m_other->setReadOnly(readOnly);
}

void ChoiceEditor::flush()
{
    addOther();
}

void ChoiceEditor::clicked(const QString &member)
{
    QStringList members = m_members.value_or(QStringList());
    if (member.isEmpty())
        return take(m_members && m_members->isEmpty() ? std::nullopt : std::optional(QStringList()));
    if (members.contains(member))
        members.removeAll(member);
    else if (isSingle())
        members = {member};
    else
        members.append(member);
    take(members.isEmpty() ? std::nullopt : std::optional(members));
}

void ChoiceEditor::take(std::optional<QStringList> members)
{
    if (m_readOnly || members == m_members)
        return;
    m_members = std::move(members);
    mark();
    Q_EMIT answered({m_members ? std::optional<Answer>(ChosenOptions{*m_members}) : std::nullopt});
}

void ChoiceEditor::addOther()
{
    const QString text = m_other ? m_other->text().simplified() : QString();
    if (text.isEmpty() || m_readOnly)
        return;
    m_other->clear();
    const QString member = otherPrefix() + text;
    QStringList members = isSingle() ? QStringList() : m_members.value_or(QStringList());
    if (!members.contains(member))
        members.append(member);
    take(members);
}

void ChoiceEditor::mark()
{
    QStringList wanted;
    for (const QString &member : m_members.value_or(QStringList())) {
        if (member.startsWith(otherPrefix()))
            wanted.append(member);
    }
    QStringList shown;
    for (const Entry &entry : m_entries) {
        if (entry.member.startsWith(otherPrefix()))
            shown.append(entry.member);
    }
    if (wanted != shown) {
        removeOthers();
        for (const QString &member : wanted)
            addChip(member, member.sliced(otherPrefix().size()))->setEnabled(!m_readOnly);
        if (m_other) {
            m_flow->removeWidget(m_other);
            m_flow->addWidget(m_other); // stays the last
        }
        updateGeometry();
    }
    for (const Entry &entry : m_entries) {
        const bool none = entry.member.isEmpty();
        entry.chip->setChecked(m_members && (none ? m_members->isEmpty() : m_members->contains(entry.member)));
    }
}

bool ChoiceEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return CheckEditor::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return moveFocus(object, +1);
    case Qt::Key_Left:
    case Qt::Key_Up: return moveFocus(object, -1);
    case Qt::Key_Backspace:
    case Qt::Key_Delete: take(std::nullopt); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QAbstractButton *>(object)->click(); return true;
    default: return false;
    }
}

bool ChoiceEditor::moveFocus(QObject *from, int by)
{
    const auto at = std::ranges::find(m_entries, from, [](const Entry &entry) -> QObject * { return entry.chip; });
    const auto next = at - m_entries.begin() + by;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_entries.size()))
        m_entries[static_cast<std::size_t>(next)].chip->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace yongping
