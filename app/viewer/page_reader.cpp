#include "viewer/page_reader.h"

#include "viewer/viewer_program.h"

namespace yongping {

Result<std::unique_ptr<PageReader>> PageReader::open(const QByteArray &data, const PageLimits &limits)
{
    const Result<PageFile> file = openedData(data);
    if (!file)
        return file.error();
    std::unique_ptr<PageReader> reader(new PageReader(*file, limits));
    const QString program = limits.program.isEmpty() ? viewerProgram() : limits.program;
    const auto answer = reader->m_process.open(program, file->descriptor(), limits.msecs);
    if (const auto *trouble = std::get_if<PageTrouble>(&answer))
        return errorOf(*trouble);
    if (const auto *loss = std::get_if<PageProcess::Loss>(&answer))
        return errorOf(*loss);
    reader->m_sizes = std::get<std::vector<QSizeF>>(answer);
    return reader;
}

QImage PageReader::draw(int page, qreal dpi)
{
    if (page < 0 || page >= pageCount())
        return {};
    const auto answer = m_process.draw({page, drawnSize(m_sizes[std::size_t(page)], dpi), 0}, m_limits.msecs);
    const auto *image = std::get_if<QImage>(&answer);
    return image ? *image : QImage();
}

QString PageReader::text(int page)
{
    if (page < 0 || page >= pageCount())
        return {};
    const auto answer = m_process.read(page, m_limits.msecs);
    const auto *text = std::get_if<QString>(&answer);
    return text ? *text : QString();
}

} // namespace yongping
