#include "ui/settings/settings_page.h"

#include "ui/settings/about_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/reviewer_section.h"
#include "ui/settings/store_section.h"
#include "ui/theme/theme.h"
#include "ui_settings_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int WidestSection = 860; // longer lines are hard to read

// Where a section of this id stands among the others.
qsizetype rank(const QString &id)
{
    static const QStringList order{QStringLiteral("reviewer"), QStringLiteral("look"),    QStringLiteral("keys"),
                                   QStringLiteral("scoring"),  QStringLiteral("backups"), QStringLiteral("store"),
                                   QStringLiteral("about")};
    const qsizetype found = order.indexOf(id);
    return found < 0 ? order.size() : found;
}

QWidget *scrolling(const QString &title, QWidget *section)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, Theme::Space4, Theme::Space24, Theme::Space16);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Space12);
    auto *heading = new QLabel(title, inner);
    heading->setProperty("role", QStringLiteral("section"));
    column->addWidget(heading);
    column->addWidget(section);
    column->addStretch();
    section->setMaximumWidth(WidestSection);
    row->addLayout(column, 100);
    row->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<::Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    addSection(QStringLiteral("reviewer"), tr("Reviewer"), new ReviewerSection(desk));
    auto *look = new LookSection(preferences);
    addSection(QStringLiteral("look"), tr("Look and language"), look);
    connect(look, &LookSection::languageChosen, this, &SettingsPage::languageChosen);
    auto *store = new StoreSection(desk);
    addSection(QStringLiteral("store"), tr("Store"), store);
    connect(store, &StoreSection::checkWanted, this, &SettingsPage::checkWanted);
    addSection(QStringLiteral("about"), tr("About"), new AboutSection);
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->stack->setCurrentIndex(row);
        Q_EMIT placeChanged();
    });
    m_ui->sections->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSection(const QString &id, const QString &title, QWidget *section)
{
    int row = 0;
    while (row < m_ui->sections->count() && rank(m_ui->sections->item(row)->data(IdRole).toString()) <= rank(id))
        ++row;
    auto *item = new QListWidgetItem(title);
    item->setData(IdRole, id);
    m_ui->stack->insertWidget(row, scrolling(title, section));
    m_ui->sections->insertItem(row, item);
    m_ui->stack->setCurrentIndex(m_ui->sections->currentRow());
}

int SettingsPage::rowOf(const QString &id) const
{
    for (int row = 0; row < m_ui->sections->count(); ++row) {
        if (m_ui->sections->item(row)->data(IdRole).toString() == id)
            return row;
    }
    return -1;
}

void SettingsPage::showSection(const QString &id)
{
    if (const int row = rowOf(id); row >= 0)
        m_ui->sections->setCurrentRow(row);
}

QString SettingsPage::currentSection() const
{
    const QListWidgetItem *item = m_ui->sections->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

// The style sheet's paddings count only from the first time that the list is shown.
void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ui->sections->doItemsLayout();
}

QWidget *SettingsPage::focusTarget()
{
    return m_ui->sections;
}

QVariantMap SettingsPage::place() const
{
    return {{QStringLiteral("section"), currentSection()}};
}

void SettingsPage::returnTo(const QVariantMap &place)
{
    showSection(place.value(QStringLiteral("section")).toString());
}

} // namespace yongping
