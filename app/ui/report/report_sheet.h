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
class PdfDocument;

// One PDF on its way to the eye: made or read in the background, opened, signed and verified. No widgets; lives on the
// window's thread and never blocks it. What arrives late for something that was replaced meanwhile is dropped.
class ReportSheet : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Making, Ready, Failed };

    explicit ReportSheet(Desk &desk, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; } // of State::Failed
    const QByteArray &pdf() const { return m_content.pdf; }
    const std::shared_ptr<const PdfDocument> &pages() const { return m_content.pages; } // null where it cannot be shown
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
        std::shared_ptr<const PdfDocument> pages;
        Signable signable;
    };

    static Result<Content> opened(const Result<QByteArray> &pdf);
    static Content openedAtLeast(const QByteArray &pdf);
    void begin(bool isSigned);
    void forgetJudgements();
    void expect(const QFuture<Result<Content>> &content, bool verifies);
    void take(const Result<Content> &content);
    void verify();

    Desk &m_desk;
    State m_state = State::Empty;
    Error m_error;
    Content m_content;
    std::optional<VerificationSummary> m_verification;
    std::optional<Recheck> m_recheck;
    bool m_signed = false;
    bool m_judging = false;
    int m_generation = 0;
};

} // namespace yongping
