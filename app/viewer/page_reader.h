#pragma once

#include "viewer/page_file.h"
#include "viewer/page_source.h"
#include "viewer/process/page_process.h"

namespace yongping {

// The pages of a file, drawn by a process of its own as those of a PageSource, for a background thread that waits for
// each of them, as printing does. Belongs to the thread that opened it.
class PageReader
{
public:
    static Result<std::unique_ptr<PageReader>> open(const QByteArray &data, const PageLimits &limits = {});

    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    // Null where the page is unknown or cannot be drawn; less finely where it would be too large.
    QImage draw(int page, qreal dpi);
    // The lines of its text; empty where there is none or it cannot be read.
    QString text(int page);

private:
    PageReader(PageFile file, PageLimits limits) : m_file(std::move(file)), m_limits(std::move(limits)) {}

    PageFile m_file;
    PageLimits m_limits;
    PageProcess m_process;
    std::vector<QSizeF> m_sizes;
};

} // namespace yongping
