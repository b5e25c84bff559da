#include "ui/help/help_window.h"

#include "ui/help/help_topics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr QSize Comfortable(980, 700);
constexpr int ContentsWidth = 232;
constexpr qreal LineHeightPercent = 150;

// Where the list of keys stands in the page about the keyboard.
const QString KeysPlace = QStringLiteral("{{keys}}");

QToolButton *arrow(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::instance().icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

HelpWindow *HelpWindow::show(QWidget &owner, const QString &topic, const QList<Shortcuts::Entry> &keys)
{
    auto *help = owner.findChild<HelpWindow *>(QStringLiteral("helpWindow"), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(owner, keys);
    help->showTopic(topic);
    help->QWidget::show();
    help->raise();
    help->activateWindow();
    help->m_page->setFocus();
    return help;
}

HelpWindow::HelpWindow(QWidget &owner, const QList<Shortcuts::Entry> &keys)
    : QWidget(&owner, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_page(new QTextBrowser(this))
    , m_back(arrow(QStringLiteral("arrow-left"), tr("Back (Alt+Left)"), this))
    , m_forward(arrow(QStringLiteral("arrow-right"), tr("Forward (Alt+Right)"), this))
    , m_keys(keys)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help — Yongping"));
    prepareContents();
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward->setObjectName(QStringLiteral("helpForward"));
    connect(m_back, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goBy(+1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            [this] { goBy(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this,
            [this] { goBy(+1); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Page of the help"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setProperty("paper", true);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QString file = link.toString();
        if (file.endsWith(u".md") && HelpTopics::all().contains(file.chopped(3)))
            showTopic(file.chopped(3));
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { present(m_visited[m_at]); });

    auto *side = new QVBoxLayout;
    side->setContentsMargins(Theme::Space12, Theme::Space12, Theme::Space4, Theme::Space12);
    side->setSpacing(Theme::Space8);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::Space12, Theme::Space12, Theme::Space12, 0);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::Space4);
    main->addLayout(bar);
    main->addWidget(m_page, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(side);
    row->addLayout(main, 1);
    resize(Comfortable);
}

void HelpWindow::prepareContents()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    makeSearchField(*m_search);
    m_search->setFixedWidth(ContentsWidth);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setProperty("frameless", true);
    m_contents->setProperty("rail", true);
    m_contents->setFixedWidth(ContentsWidth);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillContents(HelpTopics::all());
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &words) { fillContents(HelpTopics::search(words)); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0)
            showTopic(m_contents->item(0)->data(Qt::UserRole).toString());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showTopic(item->data(Qt::UserRole).toString());
    });
}

void HelpWindow::fillContents(const QStringList &topics)
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const QString &topic : topics) {
        auto *item = new QListWidgetItem(HelpTopics::title(topic), m_contents);
        item->setData(Qt::UserRole, topic);
        if (topic == m_topic)
            m_contents->setCurrentItem(item);
    }
    if (topics.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing was found."), m_contents);
        item->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    const bool isKnown = HelpTopics::all().contains(HelpTopics::pageOf(topic));
    const QString known = isKnown ? topic : HelpTopics::all().constFirst();
    if (m_at >= 0 && known == m_visited[m_at])
        return bringPlaceIntoSight();
    m_visited = m_visited.mid(0, m_at + 1);
    m_visited.append(known);
    m_at = m_visited.size() - 1;
    present(known);
}

void HelpWindow::goBy(int step)
{
    if (m_at + step < 0 || m_at + step >= m_visited.size())
        return;
    m_at += step;
    present(m_visited[m_at]);
}

void HelpWindow::present(const QString &target)
{
    const QString topic = HelpTopics::pageOf(target);
    m_topic = topic;
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
    const QSignalBlocker blocker(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == topic)
            m_contents->setCurrentRow(row);
    }
    m_page->setMarkdown(HelpTopics::text(topic, HelpTopics::placeOf(target)).replace(KeysPlace, keysAsMarkdown()));
    dress();
    m_place = -1;
    QTextCursor sign = m_page->document()->find(QString(HelpTopics::PlaceSign));
    if (!sign.isNull()) {
        sign.removeSelectedText();
        m_place = sign.blockNumber();
        QTextBlockFormat format = sign.blockFormat();
        format.setBackground(Theme::instance().colour(Theme::Colour::AccentSoft)); // a short page is seen whole
        sign.setBlockFormat(format);
    }
    m_page->verticalScrollBar()->setValue(0);
    // The page gets its width only when it is seen.
    QMetaObject::invokeMethod(this, [this] { bringPlaceIntoSight(); }, Qt::QueuedConnection);
}

// The reader's keyboard goes there, too: a screen reader begins where the window shows.
void HelpWindow::bringPlaceIntoSight()
{
    const QTextBlock block = m_page->document()->findBlockByNumber(m_place);
    if (m_place < 0 || !block.isValid())
        return;
    m_page->setTextCursor(QTextCursor(block));
    const qreal top = m_page->document()->documentLayout()->blockBoundingRect(block).top();
    m_page->verticalScrollBar()->setValue(qRound(top) - Theme::Space24);
}

// Markdown knows headings and links; sizes, line height and colours are the theme's.
void HelpWindow::dress()
{
    const Theme &theme = Theme::instance();
    QTextDocument &document = *m_page->document();
    document.setDefaultFont(theme.bodyFont());
    document.setDocumentMargin(Theme::Space24);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(LineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? Theme::Space16 : 0);
        format.setBottomMargin(block.textList() ? Theme::Space4 : Theme::Space8);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat heading;
        heading.setFont(level == 1 ? theme.titleFont() : theme.sectionFont());
        heading.setForeground(theme.colour(Theme::Colour::Text));
        cursor.setCharFormat(heading);
    }
}

QString HelpWindow::keysAsMarkdown() const
{
    QString text, group;
    for (const Shortcuts::Entry &entry : m_keys) {
        if (entry.group != group) {
            group = entry.group;
            text += QStringLiteral("\n## %1\n\n").arg(group);
        }
        text += QStringLiteral("- **%1** — %2\n").arg(entry.keys, entry.what);
    }
    return text;
}

} // namespace yongping
