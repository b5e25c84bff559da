#pragma once

#include "page_paper.h"
#include "ui/theme/theme.h"
#include "viewer/page_source.h"

#include <QTest>
#include <QWidget>

#include <memory>

namespace yongping::tests {

// Documents for the viewer, and the little that its tests have in common.

inline constexpr int Patience = 60'000;

// On a machine that runs everything at once a page takes longer than it may for one who looks at it.
inline std::shared_ptr<PageSource> opening(const QByteArray &bytes)
{
    return PageSource::fromData(bytes, {}, {Patience});
}

// Open already.
inline std::shared_ptr<PageSource> sheets(int count)
{
    std::shared_ptr<PageSource> source = opening(paper(count));
    if (!QTest::qWaitFor([&] { return source->state() == PageSource::State::Open; }, Patience))
        qFatal("the sheets were not opened: %s", qPrintable(source->error().message));
    return source;
}

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

inline void show(QWidget &view, const QSize &size)
{
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace yongping::tests
