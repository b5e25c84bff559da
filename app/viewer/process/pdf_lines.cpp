#include "viewer/process/pdf_lines.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <limits>

namespace yongping {

PdfLines::PdfLines(QFileDevice &file)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const qint64 size = file.size();
    if (size <= 0 || size > std::numeric_limits<int>::max())
        return;
    if (const uchar *bytes = file.map(0, size))
        m_document.reset(poppler::document::load_from_raw_data(reinterpret_cast<const char *>(bytes), int(size)));
}

PdfLines::~PdfLines() = default;

QString PdfLines::page(int number) const
{
    if (!m_document || m_document->is_locked() || number < 0 || number >= m_document->pages())
        return {};
    const std::unique_ptr<poppler::page> page(m_document->create_page(number));
    if (!page)
        return {};
    const poppler::byte_array text = page->text({}, poppler::page::raw_order_layout).to_utf8();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace yongping
