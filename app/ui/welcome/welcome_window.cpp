#include "ui/welcome/welcome_window.h"

#include "ui/backups/restore_choice.h"
#include "ui/help/help_key.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/welcome/choice_button.h"
#include "wording/words.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr QSize Comfortable(900, 620);
constexpr int MarkSize = 56;

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

WelcomeWindow::WelcomeWindow(Preferences &preferences, const QString &suggestedFolder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_preferences(preferences)
    , m_folder(suggestedFolder)
    , m_fault(label({}, "fault", this))
    , m_progress(label({}, "second", this))
{
    setObjectName(QStringLiteral("welcomeWindow"));
    setWindowTitle(tr("Yongping"));
    setProperty("helpTopic", QStringLiteral("start"));
    m_fault->setObjectName(QStringLiteral("welcomeFault"));
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault->hide();
    m_progress->setObjectName(QStringLiteral("welcomeProgress"));
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space32, Theme::Space24, Theme::Space32, Theme::Space16);
    column->setSpacing(Theme::Space16);
    column->addWidget(makeTop());
    column->addWidget(m_fault);
    column->addWidget(m_progress);
    m_choices = new QWidget(this);
    auto *halves = new QHBoxLayout(m_choices);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(Theme::Space24);
    halves->addWidget(makeChoices(), 1);
    halves->addWidget(makeRecent(), 1);
    column->addWidget(m_choices, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(label(tr("Version %1. Everything stays on this computer.").arg(QStringLiteral(YONGPING_VERSION)),
                          "caption", this), 1);
    auto *help = new QPushButton(tr("Help"), this);
    help->setObjectName(QStringLiteral("welcomeHelp"));
    help->setProperty("quiet", true);
    connect(help, &QPushButton::clicked, this, [this] { HelpKey::openFor(*this); });
    // In the words of the other language: who cannot read this one finds it.
    const bool isChinese = language() == Language::Chinese;
    auto *other = new QPushButton(isChinese ? QStringLiteral("English") : QStringLiteral("中文"), this);
    other->setObjectName(QStringLiteral("welcomeLanguage"));
    other->setProperty("quiet", true);
    connect(other, &QPushButton::clicked, this, &WelcomeWindow::switchLanguage);
    foot->addWidget(other);
    foot->addWidget(help);
    column->addLayout(foot);
    resize(Comfortable);
    refresh();
}

QWidget *WelcomeWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space16);
    auto *mark = new QLabel(top);
    mark->setPixmap(QIcon(QStringLiteral(":/yongping.svg")).pixmap(MarkSize, MarkSize));
    row->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space4);
    words->addWidget(label(tr("Yongping"), "title", top));
    words->addWidget(
        label(tr("Reviews intelligent-manufacturing projects by Ningbo's standard. Works without a network."), "second",
              top));
    row->addLayout(words, 1);
    return top;
}

QWidget *WelcomeWindow::makeChoices()
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space12, Theme::Space16, Theme::Space12, Theme::Space12);
    column->setSpacing(Theme::Space4);
    QLabel *heading = label(tr("Begin"), "section", card);
    heading->setContentsMargins(Theme::Space12, 0, 0, Theme::Space4);
    column->addWidget(heading);
    const auto add = [&](const QString &name, const QString &icon, const QString &title, const QString &caption,
                         auto &&chosen) {
        auto *button = new ChoiceButton(icon, title, caption, card);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, chosen);
        column->addWidget(button);
    };
    add(QStringLiteral("chooseSamples"), QStringLiteral("sample"), tr("Open the samples"),
        tr("Made-up cases, in a store of their own"), [this] { Q_EMIT samplesChosen(); });
    add(QStringLiteral("chooseBundles"), QStringLiteral("import"), tr("Import a bundle…"),
        tr("A case sent to you, or a review come back"), [this] { chooseBundles(); });
    add(QStringLiteral("chooseNew"), QStringLiteral("add"), tr("New store…"), tr("An empty file for cases and reviews"),
        [this] { chooseNewStore(); });
    add(QStringLiteral("chooseOther"), QStringLiteral("open"), tr("Open another store…"),
        tr("One that lies in some other folder"), [this] { chooseStore(); });
    add(QStringLiteral("chooseBackup"), QStringLiteral("history"), tr("Restore from a backup…"),
        tr("A copy replaces a store; the old one is kept"), [this] { chooseBackup(); });
    column->addStretch();
    return card;
}

QWidget *WelcomeWindow::makeRecent()
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space12, Theme::Space16, Theme::Space12, Theme::Space12);
    column->setSpacing(Theme::Space4);
    QLabel *heading = label(tr("Recent stores"), "section", card);
    heading->setContentsMargins(Theme::Space12, 0, 0, Theme::Space4);
    column->addWidget(heading);
    m_noRecent = label(tr("None was open yet. What you open stands here the next time."), "second", card);
    m_noRecent->setContentsMargins(Theme::Space12, 0, Theme::Space12, 0);
    column->addWidget(m_noRecent);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    inner->setProperty("role", QStringLiteral("scroll"));
    m_recent = new QVBoxLayout(inner);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(Theme::Space4);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    return card;
}

void WelcomeWindow::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const QStringList stores = m_preferences.recentStores();
    m_noRecent->setVisible(stores.isEmpty());
    for (const QString &file : stores)
        addRecent(file);
    m_recent->addStretch();
}

void WelcomeWindow::addRecent(const QString &file)
{
    const QFileInfo info(file);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space4);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    const bool isThere = info.exists();
    auto *button =
        new ChoiceButton(isThere ? QStringLiteral("cases") : QStringLiteral("warning"), info.completeBaseName(),
                         isThere ? folder : tr("Not there any more: %1").arg(folder), line);
    button->setObjectName(QStringLiteral("recentStore"));
    button->setFaulty(!isThere);
    button->setToolTip(QDir::toNativeSeparators(file));
    connect(button, &QAbstractButton::clicked, this, [this, file] {
        if (QFileInfo::exists(file)) {
            Q_EMIT storeChosen(file);
            return;
        }
        showError(
            Error::failure(QStringLiteral("store.missing"),
                           tr("The store “%1” is not there any more. Perhaps its disk is not connected; else take "
                              "it off the list.")
                               .arg(QDir::toNativeSeparators(file))));
        refresh();
    });
    row->addWidget(button, 1);
    auto *remove = new QToolButton(line);
    remove->setObjectName(QStringLiteral("removeRecent"));
    remove->setIcon(Theme::instance().icon(QStringLiteral("close")));
    remove->setToolTip(tr("Take it off the list; the file stays"));
    remove->setAccessibleName(tr("Take “%1” off the list").arg(info.completeBaseName()));
    connect(remove, &QToolButton::clicked, this, [this, file] {
        m_preferences.removeRecentStore(file);
        QMetaObject::invokeMethod(this, &WelcomeWindow::refresh, Qt::QueuedConnection);
    });
    row->addWidget(remove);
    m_recent->addWidget(line);
}

void WelcomeWindow::showError(const Error &error)
{
    m_fault->setText(errorText(error));
    m_fault->show();
}

void WelcomeWindow::chooseStore()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open a store"), m_folder, tr("Stores (*.ypstore);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT storeChosen(file);
}

void WelcomeWindow::chooseNewStore()
{
    QString file = QFileDialog::getSaveFileName(this, tr("New store"), QDir(m_folder).filePath(tr("reviews.ypstore")),
                                                tr("Stores (*.ypstore)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".ypstore");
    if (QFileInfo::exists(file)) {
        showError(
            Error::refused(QStringLiteral("store.exists"),
                           tr("There is a file “%1” already; a new store does not replace it. Choose another name.")
                               .arg(QDir::toNativeSeparators(file))));
        return;
    }
    Q_EMIT newStoreChosen(file);
}

void WelcomeWindow::chooseBackup()
{
    const QString backup = QFileDialog::getOpenFileName(this, tr("The backup to restore"), m_folder,
                                                        tr("Backups (*.ypstore);;All files (*)"));
    if (backup.isEmpty())
        return;
    const QStringList recent = m_preferences.recentStores();
    const QString file = QFileDialog::getSaveFileName(
        this, tr("The store whose place it takes"), recent.value(0, QDir(m_folder).filePath(tr("reviews.ypstore"))),
        tr("Stores (*.ypstore)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        askToRestore(backup, file);
}

void WelcomeWindow::askToRestore(const QString &backup, const QString &store)
{
    m_fault->hide();
    showProgress(tr("The backup is being checked…"));
    auto *choice = new RestoreChoice(backup, store, this);
    connect(choice, &RestoreChoice::checked, this, [this] { showProgress({}); });
    connect(choice, &RestoreChoice::restoreWanted, this, &WelcomeWindow::restoreChosen);
    connect(choice, &RestoreChoice::refused, this, &WelcomeWindow::showError);
    choice->begin();
}

void WelcomeWindow::showProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    m_choices->setEnabled(text.isEmpty());
}

void WelcomeWindow::chooseBundles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import bundles"), QDir::homePath(),
                                                            tr("Bundles and case files (*.ypb *.json);;All files (*)"));
    if (!files.isEmpty())
        Q_EMIT bundlesChosen(files);
}

void WelcomeWindow::switchLanguage()
{
    const bool isChinese = language() == Language::Chinese;
    m_preferences.setChosenLanguage(isChinese ? Language::English : Language::Chinese);
    Q_EMIT languageChosen();
}

void WelcomeWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace yongping
