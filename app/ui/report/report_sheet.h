#pragma once

#include "base/result.h"
#include "ui/report/signable.h"
#include "workstation/recheck.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace yongping {

class Desk;
class PageSource;

// One PDF on its way to the eye: made or read in the background, opened, signed and verified. No widgets; lives on the
// window's thread and never blocks it. What arrives late for something that was replaced meanwhile is dropped.
class ReportSheet : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Making, Ready, Failed };

    explicit ReportSheet(Desk &desk, QObject *parent = nullptr);

    State state() const { return m_state; }
    // Why there is none (State::Failed), or why there are no pages to be seen of it.
    const Error &error() const { return m_error; }
    const QByteArray &pdf() const { return m_content.pdf; }
    const std::shared_ptr<PageSource> &pages() const { return m_pages; } // open; null where it cannot be shown
    const Signable &signable() const { return m_content.signable; }
    const std::optional<VerificationSummary> &verification() const { return m_verification; }
    bool isSigned() const { return m_signed; } // here, not before
    const std::optional<Recheck> &recheck() const { return m_recheck; } // of what it shows, where it was asked for
    bool isJudging() const { return m_judging; }

    void clear();
    // Shows what the future brings.
    void make(const QFuture<Result<QByteArray>> &pdf);
    // A file of anybody's: what cannot be shown can still be judged.
    void read(const QString &fileName);
    // Takes what was signed here in the place of what it shows.
    void setSignedPdf(const QByteArray &pdf);
    // Judges the case of what it shows again from the data in it; changed() tells of the beginning and the end.
    void judgeAgain();
    void forgetRecheck();

Q_SIGNALS:
    void changed();
    void verified();
    void failed(const yongping::Error &error); // of something beside the PDF itself

private:
    struct Content
    {
        QByteArray pdf;
        Signable signable;
    };

    static Result<Content> readOf(const Result<QByteArray> &pdf);
    void begin(bool isSigned);
    void forgetJudgements();
    void expect(const QFuture<Result<Content>> &content, bool verifies);
    void take(const Content &content, bool verifies);
    void settle(State state, const Error &error);
    void verify();

    Desk &m_desk;
    State m_state = State::Empty;
    Error m_error;
    Content m_content;
    std::shared_ptr<PageSource> m_pages;
    std::shared_ptr<PageSource> m_opening; // of the content that has arrived last
    std::optional<VerificationSummary> m_verification;
    std::optional<Recheck> m_recheck;
    bool m_signed = false;
    bool m_judging = false;
    int m_generation = 0;
};

} // namespace yongping
