#include "ui/theme/theme.h"

#include "ui/theme/line_icon.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/verdict_shape.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcTheme, "yongping.theme")

constexpr qreal BasePointSize = 10.5, CaptionFactor = 0.9, SectionFactor = 1.2, TitleFactor = 1.6;

Theme *s_instance = nullptr;

struct Tone
{
    QRgb light;
    QRgb dark;

    QColor in(bool isDark) const { return QColor(isDark ? dark : light); }
};

QColor mixed(const QColor &ink, const QColor &ground, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(ink.red(), ground.red()), channel(ink.green(), ground.green()),
                  channel(ink.blue(), ground.blue()));
}

Tone toneOf(Theme::Colour colour)
{
    using Colour = Theme::Colour;
    switch (colour) {
    case Colour::Window: return {0xFFF5F6F8, 0xFF14181D};
    case Colour::Surface: return {0xFFFFFFFF, 0xFF1B2027};
    case Colour::Raised: return {0xFFFFFFFF, 0xFF232A32};
    case Colour::Text: return {0xFF1C2127, 0xFFE7ECF1};
    case Colour::SecondText: return {0xFF56606B, 0xFF9AA5B1};
    case Colour::Line: return {0xFFD9DEE4, 0xFF333C46};
    case Colour::ControlBorder: return {0xFF838E9A, 0xFF717D8A};
    case Colour::Disabled: return {0xFF8B95A0, 0xFF6B7682};
    case Colour::Accent: case Colour::AccentSoft: return {0xFF0B6580, 0xFF5CC1DC};
    case Colour::OnAccent: return {0xFFFFFFFF, 0xFF06222B};
    case Colour::Met: case Colour::MetSoft: return {0xFF1A7F37, 0xFF4CC26B};
    case Colour::Partial: case Colour::PartialSoft: return {0xFFA85A00, 0xFFE3A04C};
    case Colour::NotMet: case Colour::NotMetSoft: return {0xFFC0272D, 0xFFFF7B72};
    case Colour::Undetermined: case Colour::UndeterminedSoft: return {0xFF56606B, 0xFF9AA5B1};
    }
    Q_UNREACHABLE();
}

bool isSoft(Theme::Colour colour)
{
    using Colour = Theme::Colour;
    return colour == Colour::AccentSoft || colour == Colour::MetSoft || colour == Colour::PartialSoft
        || colour == Colour::NotMetSoft || colour == Colour::UndeterminedSoft;
}

// Chinese falls back to the Japanese shapes under other locales unless the family is named.
QStringList families()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &latin : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (installed.contains(latin))
            return {latin, QStringLiteral("Noto Sans CJK SC")};
    }
    return {QStringLiteral("Noto Sans CJK SC")};
}

QPalette paletteOf(const Theme &theme)
{
    using Colour = Theme::Colour;
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, Colour colour) { palette.setColor(role, theme.colour(colour)); };
    all(QPalette::Window, Colour::Window);
    all(QPalette::WindowText, Colour::Text);
    all(QPalette::Base, Colour::Surface);
    all(QPalette::AlternateBase, Colour::Surface);
    all(QPalette::Text, Colour::Text);
    all(QPalette::Button, Colour::Surface);
    all(QPalette::ButtonText, Colour::Text);
    all(QPalette::BrightText, Colour::NotMet);
    all(QPalette::ToolTipBase, Colour::Raised);
    all(QPalette::ToolTipText, Colour::Text);
    all(QPalette::PlaceholderText, Colour::SecondText);
    all(QPalette::Highlight, Colour::Accent);
    all(QPalette::HighlightedText, Colour::OnAccent);
    all(QPalette::Link, Colour::Accent);
    all(QPalette::LinkVisited, Colour::Accent);
    all(QPalette::Mid, Colour::Line);
    all(QPalette::Midlight, Colour::Line);
    all(QPalette::Light, Colour::Raised);
    all(QPalette::Dark, Colour::ControlBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Colour::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.colour(Colour::Line));
    return palette;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(std::make_unique<SystemScheme>(SystemScheme::sessionBus()))
{
    m_paletteIsDark = application.palette().color(QPalette::Window).lightnessF() < 0.5F;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::followSystem);
}

Theme::~Theme() = default;

void Theme::install(QApplication &application, Mode mode)
{
    Q_ASSERT(!s_instance);
    s_instance = new Theme(application);
    s_instance->setParent(&application);
    QObject::connect(s_instance, &QObject::destroyed, s_instance, [] { s_instance = nullptr; });
    s_instance->setMode(mode);
}

Theme &Theme::instance()
{
    Q_ASSERT(s_instance);
    return *s_instance;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    m_dark = mode == Mode::Dark || (mode == Mode::System && m_system->isDark().value_or(m_paletteIsDark));
    apply();
}

void Theme::followSystem()
{
    if (m_mode == Mode::System && m_system->isDark().value_or(m_paletteIsDark) != m_dark)
        setMode(Mode::System);
}

void Theme::setTextScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    apply();
}

void Theme::apply()
{
    m_application.setFont(bodyFont());
    m_application.setPalette(paletteOf(*this));
    m_application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QColor Theme::colour(Colour colour) const
{
    const QColor ink = toneOf(colour).in(m_dark);
    if (!isSoft(colour))
        return ink;
    return mixed(ink, toneOf(Colour::Surface).in(m_dark), m_dark ? 0.16 : 0.08);
}

QColor Theme::verdictColour(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Met: return colour(Colour::Met);
    case Verdict::Partial: return colour(Colour::Partial);
    case Verdict::NotMet: return colour(Colour::NotMet);
    default: return colour(Colour::Undetermined);
    }
}

QColor Theme::verdictSoftColour(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Met: return colour(Colour::MetSoft);
    case Verdict::Partial: return colour(Colour::PartialSoft);
    case Verdict::NotMet: return colour(Colour::NotMetSoft);
    default: return colour(Colour::UndeterminedSoft);
    }
}

QFont Theme::sized(qreal factor, bool bold) const
{
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(BasePointSize * m_textScale * factor);
    font.setBold(bold);
    return font;
}

QFont Theme::captionFont() const { return sized(CaptionFactor, false); }
QFont Theme::bodyFont() const { return sized(1.0, false); }
QFont Theme::sectionFont() const { return sized(SectionFactor, true); }
QFont Theme::titleFont() const { return sized(TitleFactor, true); }

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new LineIcon(name, {}));
}

QIcon Theme::icon(const QString &name, Colour colour) const
{
    return QIcon(new LineIcon(name, colour));
}

QPixmap Theme::verdictShape(Verdict verdict, int size, qreal devicePixelRatio) const
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintVerdictShape(painter, QRectF(0, 0, size, size), verdict, verdictColour(verdict));
    return pixmap;
}

QString Theme::sizeText(qreal factor) const
{
    return QString::number(BasePointSize * m_textScale * factor, 'f', 2) + QStringLiteral("pt");
}

// "chevron-down", "chevron-down-disabled", "check-on-accent": the icon in that colour, as a file.
QString Theme::iconFile(const QString &token)
{
    QString name = token;
    Colour ink = Colour::SecondText;
    if (name.endsWith(u"-disabled")) {
        ink = Colour::Disabled;
        name.chop(9);
    } else if (name.endsWith(u"-on-accent")) {
        ink = Colour::OnAccent;
        name.chop(10);
    }
    // The style sheet keeps pictures by name: another colour needs another one.
    const QString path =
        m_iconFolder.filePath(token + (m_dark ? QStringLiteral("-dark.svg") : QStringLiteral("-light.svg")));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(LineIcon::source(name, colour(ink))) < 0)
        qCWarning(lcTheme) << "cannot write a control's picture" << path << file.errorString();
    return path;
}

QString Theme::styleSheet()
{
    QFile file(QStringLiteral(":/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcTheme) << "the style sheet is missing from the resources";
        return {};
    }
    const QColor accent = colour(Colour::Accent);
    const QHash<QString, QString> tokens{
        {QStringLiteral("window"), colour(Colour::Window).name()},
        {QStringLiteral("surface"), colour(Colour::Surface).name()},
        {QStringLiteral("raised"), colour(Colour::Raised).name()},
        {QStringLiteral("text"), colour(Colour::Text).name()},
        {QStringLiteral("secondText"), colour(Colour::SecondText).name()},
        {QStringLiteral("line"), colour(Colour::Line).name()},
        {QStringLiteral("controlBorder"), colour(Colour::ControlBorder).name()},
        {QStringLiteral("disabled"), colour(Colour::Disabled).name()},
        {QStringLiteral("scroll"), mixed(colour(Colour::ControlBorder), colour(Colour::Surface), 0.6).name()},
        {QStringLiteral("accent"), accent.name()},
        {QStringLiteral("onAccent"), colour(Colour::OnAccent).name()},
        {QStringLiteral("accentSoft"), colour(Colour::AccentSoft).name()},
        {QStringLiteral("accentSofter"), mixed(accent, colour(Colour::Surface), 0.2).name()},
        {QStringLiteral("accentStrong"), mixed(colour(Colour::Text), accent, 0.2).name()},
        {QStringLiteral("notMet"), colour(Colour::NotMet).name()},
        {QStringLiteral("notMetSoft"), colour(Colour::NotMetSoft).name()},
        {QStringLiteral("metSoft"), colour(Colour::MetSoft).name()},
        {QStringLiteral("partialSoft"), colour(Colour::PartialSoft).name()},
        {QStringLiteral("captionSize"), sizeText(CaptionFactor)},
        {QStringLiteral("sectionSize"), sizeText(SectionFactor)},
        {QStringLiteral("titleSize"), sizeText(TitleFactor)},
        {QStringLiteral("radius"), QString::number(Radius) + QStringLiteral("px")},
    };
    static const QRegularExpression placeholder(QStringLiteral("@(icon-[a-z-]+|[A-Za-z]+)"));
    const QString text = QString::fromUtf8(file.readAll());
    QString sheet;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString token = match.captured(1);
        sheet += QStringView(text).mid(end, match.capturedStart() - end);
        sheet += token.startsWith(u"icon-") ? iconFile(token.mid(5)) : tokens.value(token);
        end = match.capturedEnd();
    }
    sheet += QStringView(text).mid(end);
    return sheet;
}

} // namespace yongping
