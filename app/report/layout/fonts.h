#pragma once

#include <QFont>

namespace yongping {

// The faces of an official document; each is the first installed family of its list.
enum class Face {
    Title,      // 小标宋, for the title
    Heading,    // 黑体, for headings, labels and heads of tables
    Subheading, // 楷体, for headings of the second rank and remarks
    Body,       // 仿宋, for running text
    Song,       // 宋体, for tables and page numbers
};

// A font of that size in layout units, without hinting and shaping: what is written can be searched and copied.
QFont reportFont(Face face, qreal points);

} // namespace yongping
