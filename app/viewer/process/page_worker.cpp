#include "viewer/process/page_worker.h"

#include "viewer/image_document.h"
#include "viewer/pdf_document.h"
#include "viewer/process/confinement.h"
#include "viewer/process/pdf_lines.h"
#include "viewer/process/protocol.h"

#include <QFile>
#include <QTransform>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <variant>

namespace yongping {

namespace {

constexpr qint64 SignatureWithin = 1024; // readers look for %PDF this far
constexpr std::size_t MaxKeptLetters = 1'000'000;

bool readAll(int from, char *bytes, std::size_t count)
{
    while (count > 0) {
        const auto got = ::read(from, bytes, count);
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        const std::size_t step = got < 0 ? 0 : std::size_t(got);
        bytes += step;
        count -= step;
    }
    return true;
}

bool writeAll(int to, const char *bytes, std::size_t count)
{
    while (count > 0) {
        const auto put = ::write(to, bytes, count);
        if (put < 0 && errno != EINTR)
            return false;
        const std::size_t step = put < 0 ? 0 : std::size_t(put);
        bytes += step;
        count -= step;
    }
    return true;
}

PageTrouble troubleOf(const Error &error)
{
    if (error.code == u"pdf.encrypted")
        return PageTrouble::Locked;
    return error.code == u"pdf.pages" ? PageTrouble::TooManyPages : PageTrouble::Damaged;
}

// The file, whatever it is, and the texts of its pages as far as they were read.
class Pages
{
public:
    explicit Pages(int file) { m_opened = m_file.open(file, QIODevice::ReadOnly); }

    std::variant<QByteArray, PageTrouble> open()
    {
        if (!m_opened || m_file.isSequential())
            return PageTrouble::Damaged;
        if (m_file.size() > MaxShownFileSize)
            return PageTrouble::TooLarge;
        m_file.seek(0); // the one before this process may have read from the same descriptor
        const bool isPdf = m_file.peek(SignatureWithin).contains("%PDF-");
        if (const auto trouble = isPdf ? openPdf() : openImage())
            return *trouble;
        if (const auto trouble = faultOfSizes(m_sizes))
            return *trouble;
        return sizesBytes(m_sizes);
    }

    QImage draw(const PageDrawing &drawing)
    {
        QImage image = m_pdf ? m_pdf->draw(drawing.page, drawing.size)
            : m_image        ? m_image->draw(drawing.page, drawing.size)
                             : QImage();
        if (drawing.rotation != 0)
            image = image.transformed(QTransform().rotate(drawing.rotation));
        return std::move(image).convertToFormat(QImage::Format_RGB32);
    }

    std::vector<TextHit> find(const PageFinding &finding)
    {
        if (!m_pdf)
            return {}; // pictures have no text
        const auto at = std::size_t(finding.page);
        if (at >= m_texts.size())
            return {};
        if (!m_texts[at])
            keepText(at);
        return m_texts[at]->find(finding.words, finding.page);
    }

    QByteArray read(int page)
    {
        if (!m_pdf)
            return {};
        if (!m_lines)
            m_lines.emplace(m_file);
        return m_lines->page(page).toUtf8().left(MaxTextOfPage);
    }

private:
    std::optional<PageTrouble> openPdf()
    {
        Result<std::unique_ptr<PdfDocument>> document = PdfDocument::fromDevice(m_file);
        if (!document)
            return troubleOf(document.error());
        m_pdf = *std::move(document);
        for (int page = 0; page < m_pdf->pageCount(); ++page)
            m_sizes.push_back(m_pdf->pageSize(page));
        m_texts.resize(m_sizes.size());
        return {};
    }

    std::optional<PageTrouble> openImage()
    {
        m_image = ImageDocument::open(m_file);
        if (!m_image)
            return PageTrouble::UnknownKind;
        m_sizes = m_image->pageSizes();
        return {};
    }

    void keepText(std::size_t page)
    {
        if (m_letters > MaxKeptLetters) {
            m_texts.assign(m_texts.size(), {});
            m_letters = 0;
        }
        m_texts[page] = m_pdf->text(int(page));
        m_letters += m_texts[page]->size();
    }

    QFile m_file;
    bool m_opened = false;
    std::unique_ptr<PdfDocument> m_pdf;
    std::unique_ptr<ImageDocument> m_image;
    std::vector<QSizeF> m_sizes;
    std::vector<std::optional<PageText>> m_texts;
    std::size_t m_letters = 0;
    std::optional<PdfLines> m_lines;
};

class Server
{
public:
    Server(Pages &pages, int output) : m_pages(pages), m_output(output) {}

    // False: there is nobody to be answered or nothing that makes sense.
    bool answer(quint8 question, const QByteArray &content)
    {
        switch (PageQuestion(question)) {
        case PageQuestion::Open: return open();
        case PageQuestion::Draw: return draw(drawingFrom(content));
        case PageQuestion::Find: return find(findingFrom(content));
        case PageQuestion::Read: return read(pageNumberFrom(content));
        }
        return false;
    }

private:
    bool open()
    {
        const auto opened = m_pages.open();
        if (const auto *trouble = std::get_if<PageTrouble>(&opened))
            return refuse(*trouble);
        return say(PageAnswer::Opened, std::get<QByteArray>(opened));
    }

    bool draw(const std::optional<PageDrawing> &drawing)
    {
        if (!drawing)
            return false;
        const QImage image = m_pages.draw(*drawing);
        if (image.size() != drawing->turnedSize())
            return refuse(PageTrouble::NotDrawn);
        const quint32 length = drawnLength(image.size());
        const QByteArray head = pageHeadBytes({length, quint8(PageAnswer::Drawn)});
        return writeAll(m_output, head.constData(), std::size_t(head.size()))
            && writeAll(m_output, reinterpret_cast<const char *>(image.constBits()), length);
    }

    bool find(const std::optional<PageFinding> &finding)
    {
        return finding && say(PageAnswer::Found, hitsBytes(m_pages.find(*finding)));
    }

    bool read(std::optional<int> page) { return page && say(PageAnswer::Text, m_pages.read(*page)); }

    bool refuse(PageTrouble trouble) { return say(PageAnswer::Refused, QByteArray(1, char(trouble))); }

    bool say(PageAnswer answer, const QByteArray &content)
    {
        const QByteArray message = pageMessage(quint8(answer), content);
        return writeAll(m_output, message.constData(), std::size_t(message.size()));
    }

    Pages &m_pages;
    int m_output;
};

} // namespace

int servePages(int file, int input, int output)
{
    Pages pages(file);
    Server server(pages, output);
    std::array<char, PageHeadSize> bytes{};
    while (readAll(input, bytes.data(), bytes.size())) {
        const PageHead head = pageHead(bytes.data());
        if (head.length > MaxQuestionSize)
            return 1;
        QByteArray content(qsizetype(head.length), Qt::Uninitialized);
        if (!readAll(input, content.data(), head.length))
            return 1;
        renewProcessorTime();
        if (!server.answer(head.kind, content))
            return 1;
    }
    return 0;
}

} // namespace yongping
