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

// Also by the name that it has in another language: a list of families has them in the language of the locale.
Choice choose(Face face)
{
    for (const QString &family : familiesOf(face)) {
        if (QFontDatabase::hasFamily(family))
            return {family, false};
    }
    return {SongFallback, face == Face::Title};
}

// Reports are laid out on several threads.
const Choice &choiceOf(Face face)
{
    static const std::array choices{choose(Face::Title), choose(Face::Heading), choose(Face::Subheading),
                                    choose(Face::Body), choose(Face::Song)};
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
