#include "report/layout/fonts.h"

#include "report/layout/units.h"

#include <QFontDatabase>
#include <QStringList>

#include <array>

namespace yongping {

namespace {

struct Choice
{
    QString family;
    bool bold = false;
};

const QString SongFallback = QStringLiteral("Noto Serif CJK SC");
const QString HeiFallback = QStringLiteral("Noto Sans CJK SC");

QStringList familiesOf(Face face)
{
    switch (face) {
    case Face::Title:
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S")};
    case Face::Heading:
        return {QStringLiteral("黑体"), QStringLiteral("SimHei"), HeiFallback};
    case Face::Subheading:
        return {QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("LXGW WenKai"),
                QStringLiteral("AR PL UKai CN"), SongFallback};
    case Face::Body:
        return {QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋"), QStringLiteral("FangSong"),
                QStringLiteral("FandolFang"), SongFallback};
    case Face::Song:
        return {QStringLiteral("宋体"), QStringLiteral("SimSun"), SongFallback};
    }
    Q_UNREACHABLE();
}

Choice choose(Face face, const QStringList &installed)
{
    for (const QString &family : familiesOf(face)) {
        if (installed.contains(family))
            return {family, false};
    }
    return {SongFallback, face == Face::Title};
}

using Choices = std::array<Choice, 5>;

Choices chooseAll()
{
    const QStringList installed = QFontDatabase::families();
    return {choose(Face::Title, installed), choose(Face::Heading, installed), choose(Face::Subheading, installed),
            choose(Face::Body, installed), choose(Face::Song, installed)};
}

// Reports are laid out on several threads.
const Choice &choiceOf(Face face)
{
    static const Choices choices = chooseAll();
    return choices.at(static_cast<std::size_t>(face));
}

} // namespace

QFont reportFont(Face face, qreal points)
{
    const Choice &choice = choiceOf(face);
    QFont font;
    font.setFamilies({choice.family, HeiFallback});
    font.setPixelSize(qRound(pt(points)));
    font.setBold(choice.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferNoShaping));
    font.setKerning(false);
    return font;
}

} // namespace yongping
