#include "ui/evidence/evidence_room.h"

#include "ui/evidence/content_copy.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/file_drop.h"
#include "ui/settings/preferences.h"
#include "wording/words.h"

#include <QApplication>
#include <QListView>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace yongping {

namespace {

constexpr int FollowAfterMs = 120;
constexpr int UsualWidth = 560;
constexpr int FormWidth = 680; // what the cards need to show every answer whole
constexpr int RoomForBoth = 1700; // from this width on the column of explanations stays

} // namespace

EvidenceRoom::EvidenceRoom(Desk &desk, Preferences &preferences, QWidget *page)
    : QObject(page), m_desk(desk), m_preferences(preferences), m_page(page), m_files(desk, m_model, page),
      m_panel(new EvidencePanel(m_model, page)), m_view(new EvidenceView(page)), m_drop(new FileDrop(page))
{
    m_view->hide();
    m_follow.setSingleShot(true);
    m_follow.setInterval(FollowAfterMs);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (isViewShown() && !m_model.places().empty())
            openPlace(0, false);
    });
    connectParts();
}

EvidenceRoom::~EvidenceRoom() = default;

void EvidenceRoom::connectParts()
{
    connect(m_panel, &EvidencePanel::attachWanted, &m_files, &EvidenceFiles::choose);
    connect(m_panel, &EvidencePanel::pasteWanted, &m_files, &EvidenceFiles::paste);
    connect(m_panel, &EvidencePanel::saveWanted, &m_files, &EvidenceFiles::saveCopy);
    connect(m_panel, &EvidencePanel::removeWanted, &m_files, &EvidenceFiles::remove);
    connect(m_panel, &EvidencePanel::unlinkWanted, this, &EvidenceRoom::unlink);
    connect(m_panel, &EvidencePanel::formWanted, this, &EvidenceRoom::formWanted);
    connect(m_panel, &EvidencePanel::placeOpened, this, [this](int place) { openPlace(place, true); });
    const auto show = [this](const Attachment &file) {
        m_number = -1;
        if (PageSource::canShow(file.mediaType)) {
            openFile(file, {});
            m_view->takeKeyboard();
        } else {
            m_files.openOutside(file);
        }
        showStanding();
    };
    connect(m_panel, &EvidencePanel::fileOpened, this, show);
    connect(m_view, &EvidenceView::fileChosen, this, show);
    connect(m_panel, &EvidencePanel::linkWanted, this,
            [this](const Attachment &file) { link({file.digest, file.name, 0, {}, {}}); });
    connect(m_view, &EvidenceView::linkWanted, this, [this](int page, const std::optional<PageRegion> &region) {
        link({m_shown.digest, m_shown.name, page + 1, region, {}});
    });
    connect(m_view, &EvidenceView::stepWanted, this, &EvidenceRoom::step);
    connect(m_view, &EvidenceView::closeWanted, this, &EvidenceRoom::toggle);
    connect(m_view, &EvidenceView::formWanted, this, &EvidenceRoom::formWanted);
    connect(m_drop, &FileDrop::dropped, this, [this](const QStringList &files) {
        showTab();
        m_files.attach(files);
    });
    connect(&m_files, &EvidenceFiles::said, this, &EvidenceRoom::say);
    connect(&m_files, &EvidenceFiles::attached, m_panel, &EvidencePanel::chooseFile);
    connect(&m_files, &EvidenceFiles::filesRead, this, [this] {
        std::vector<Attachment> files = m_model.files();
        std::erase_if(files, [](const Attachment &file) { return !PageSource::canShow(file.mediaType); });
        m_view->setFiles(files);
        showStanding();
        if (const auto then = std::exchange(m_onceRead, {}))
            then();
    });
}

void EvidenceRoom::embed(QSplitter *splitter, QWidget *side)
{
    m_splitter = splitter;
    m_side = side;
    makeShortcuts();
    splitter->addWidget(m_view);
    splitter->setStretchFactor(splitter->indexOf(m_view), 0);
    m_view->hide();
    connect(splitter, &QSplitter::splitterMoved, this, [this] {
        if (isViewShown())
            m_preferences.setEvidenceWidth(m_view->width());
    });
}

void EvidenceRoom::setReview(const std::shared_ptr<OpenReview> &review)
{
    flush();
    closeView();
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_number = -1;
    m_shown = {};
    m_onceRead = {};
    m_model.setReview(review);
    m_panel->setReview(review);
    m_view->setReview(review);
    m_files.setReview(review);
    m_drop->setOffered(review && !review->isReadOnly());
    if (review)
        connect(review.get(), &OpenReview::evidenceChanged, this, &EvidenceRoom::takeChange);
}

void EvidenceRoom::setCheck(const QString &checkId)
{
    if (checkId == m_model.check())
        return;
    flush();
    m_model.setCheck(checkId);
    m_number = -1;
    m_panel->showMessage({}, false);
    m_view->showMessage({}, false);
    showStanding();
    if (isViewShown())
        m_follow.start();
}

void EvidenceRoom::showPlaces(const QString &checkId)
{
    setCheck(checkId);
    m_follow.stop();
    if (!m_model.places().empty())
        openPlace(0, true);
}

void EvidenceRoom::flush()
{
    m_panel->flush();
    m_view->flush();
}

void EvidenceRoom::takeChange(const QString &checkId)
{
    if (checkId != m_model.check())
        return;
    if (m_number >= static_cast<int>(m_model.places().size()))
        m_number = -1;
    showStanding();
}

void EvidenceRoom::showStanding()
{
    const Check *check = m_review ? m_review->category()->check(m_model.check()) : nullptr;
    m_view->setCheck(check, static_cast<int>(m_model.places().size()), m_number);
}

bool EvidenceRoom::isViewShown() const
{
    return !m_view->isHidden();
}

void EvidenceRoom::showView()
{
    if (isViewShown() || !m_splitter)
        return;
    m_sideWasShown = !m_side->isHidden();
    const int width = m_splitter->width();
    if (width < RoomForBoth)
        Q_EMIT sideWanted(false);
    // The form must stay fit to work with; its elements give way before it does.
    const int own = std::min(m_preferences.evidenceWidth().value_or(UsualWidth),
                             std::max(m_view->minimumWidth(), width - FormWidth));
    QWidget *elements = m_splitter->widget(0);
    m_listWasShown = !elements->isHidden();
    elements->setVisible(m_listWasShown && width - elements->width() - own >= FormWidth);
    m_view->show();
    QList<int> sizes = m_splitter->sizes();
    const int middle = m_splitter->indexOf(m_side) - 1;
    sizes[middle] = width;
    for (int i = 0; i + 1 < sizes.size(); ++i)
        sizes[middle] -= i == middle ? own : sizes[i];
    sizes.last() = own;
    m_splitter->setSizes(sizes);
}

// What was taken out of the store to be shown goes at once.
void EvidenceRoom::closeView()
{
    if (!isViewShown())
        return;
    flush();
    ++m_fetching;
    m_view->hide();
    m_view->showFile({}, nullptr);
    m_source.reset();
    m_copy.reset();
    m_splitter->widget(0)->setVisible(m_listWasShown);
    if (m_sideWasShown)
        Q_EMIT sideWanted(true);
}

void EvidenceRoom::showTab()
{
    closeView();
    Q_EMIT tabWanted();
}

void EvidenceRoom::say(const QString &text, bool isFault)
{
    m_panel->showMessage(text, isFault);
    if (isViewShown() && !text.isEmpty())
        m_view->showMessage(text, isFault);
    else if (isFault)
        Q_EMIT tabWanted();
}

bool EvidenceRoom::holdsKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (m_view->isAncestorOf(focus) || m_panel->isAncestorOf(focus));
}

const Attachment *EvidenceRoom::firstShown() const
{
    const Attachment *first = nullptr;
    for (const Attachment &file : m_model.files()) {
        if (!PageSource::canShow(file.mediaType))
            continue;
        if (!first || (file.digest == m_shown.digest && file.name == m_shown.name))
            first = &file;
    }
    return first;
}

bool EvidenceRoom::waitsForFiles(std::function<void()> then)
{
    if (m_model.areFilesKnown())
        return false;
    m_onceRead = std::move(then);
    return true;
}

void EvidenceRoom::toggle()
{
    if (waitsForFiles([this] { toggle(); }))
        return;
    if (isViewShown()) {
        const bool had = holdsKeyboard();
        closeView();
        if (had)
            Q_EMIT formWanted();
        return;
    }
    const std::vector<EvidencePlace> places = m_model.places();
    const auto shown = std::ranges::find_if(places, [this](const EvidencePlace &place) {
        const Attachment *file = m_model.fileOf(place);
        return file && PageSource::canShow(file->mediaType);
    });
    const Attachment *first = firstShown();
    if (shown != places.end())
        return openPlace(static_cast<int>(shown - places.begin()), true);
    if (!first) {
        showTab();
        return m_panel->list()->setFocus(Qt::ShortcutFocusReason);
    }
    const bool isLast = first->digest == m_shown.digest;
    openFile(Attachment(*first), isLast ? m_wanted : Place());
    m_view->takeKeyboard();
}

void EvidenceRoom::goOver()
{
    if (holdsKeyboard())
        return Q_EMIT formWanted();
    if (isViewShown())
        return m_view->takeKeyboard();
    showTab();
    m_panel->list()->setFocus(Qt::ShortcutFocusReason);
}

void EvidenceRoom::step(int by)
{
    const auto count = static_cast<int>(m_model.places().size());
    if (count == 0)
        return say(tr("Nothing is linked to this check."), false);
    const int from = m_number < 0 && by < 0 ? 0 : m_number;
    openPlace((from + by + count) % count, false);
}

void EvidenceRoom::openPlace(int number, bool asked)
{
    if (waitsForFiles([this, number, asked] { openPlace(number, asked); }))
        return;
    const std::vector<EvidencePlace> places = m_model.places();
    if (static_cast<std::size_t>(number) >= places.size())
        return; // the check is another one by now
    const EvidencePlace place = places[static_cast<std::size_t>(number)];
    m_number = number;
    m_panel->choosePlace(number);
    const Attachment *file = m_model.fileOf(place);
    if (!file) {
        say(tr("The case does not have the file “%1” any more.").arg(place.name), true);
    } else if (PageSource::canShow(file->mediaType)) {
        openFile(Attachment(*file), {std::max(0, place.page - 1), place.region});
        if (asked)
            m_view->takeKeyboard();
    } else if (asked) {
        m_files.openOutside(Attachment(*file));
    } else {
        say(tr("“%1” is linked too; it is not shown here.").arg(place.name), false);
    }
    showStanding();
}

void EvidenceRoom::openFile(const Attachment &file, const Place &place)
{
    const bool isThere = isViewShown() && m_shown.digest == file.digest
        && (!m_source || m_source->state() != PageSource::State::Failed);
    showView();
    m_shown = file;
    m_wanted = place;
    if (!isThere)
        fetch(file);
    else if (m_source)
        m_view->showPlace(place.page, place.region);
}

void EvidenceRoom::fetch(const Attachment &file)
{
    m_view->showFile(file.name, nullptr);
    m_source.reset();
    m_copy.reset();
    const int order = ++m_fetching;
    ContentCopy::make(m_desk, file, this, [this, order](const Result<std::shared_ptr<ContentCopy>> &copy) {
        if (order != m_fetching)
            return;
        if (copy)
            return takeSource(*copy);
        m_shown = {}; // asked for again, it is fetched again
        m_view->showMessage(errorText(copy.error()), true);
    });
}

void EvidenceRoom::takeSource(const std::shared_ptr<ContentCopy> &copy)
{
    m_copy = copy;
    m_source = PageSource::open(copy->file(), m_shown.mediaType, m_limits);
    m_view->showFile(m_shown.name, m_source);
    m_view->showPlace(m_wanted.page, m_wanted.region);
}

} // namespace yongping
