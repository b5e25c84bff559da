#pragma once

#include "judgement/verdict.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace yongping {

class SystemScheme;

// The tokens of the look: every colour, size and font of the window comes from here and nowhere else. Fusion with an
// own palette and one style sheet (resources/theme.qss with @token placeholders). One instance, made before the first
// widget. Widgets choose a look by dynamic property: labels role=title|section|caption|second|fault|tag, frames
// role=card|bar|divider|vdivider|notice|error, buttons primary|danger|quiet|chip=true, editors faulty=true.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Colour {
        Window, Surface, Raised, Text, SecondText, Line, ControlBorder, Accent, OnAccent, AccentSoft,
        Met, Partial, NotMet, Undetermined, MetSoft, PartialSoft, NotMetSoft, UndeterminedSoft, Disabled,
    };

    static constexpr int Space4 = 4, Space8 = 8, Space12 = 12, Space16 = 16, Space24 = 24, Space32 = 32;
    static constexpr int Radius = 6, ControlHeight = 32, ChecklistControlHeight = 40, IconSize = 20;

    static void install(QApplication &application, Mode mode);
    static Theme &instance();

    // System follows the desktop while the program runs, where the desktop tells.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }

    // All type grows with it; 1 is the base size of 10.5 pt.
    static constexpr qreal LeastTextScale = 0.8, GreatestTextScale = 1.6;
    void setTextScale(qreal scale);
    qreal textScale() const { return m_textScale; }

    QColor colour(Colour colour) const;
    QColor verdictColour(Verdict verdict) const;
    QColor verdictSoftColour(Verdict verdict) const; // a quiet ground for a chip
    // Factors of the base size of 10.5 pt.
    QFont captionFont() const; // 0.9
    QFont bodyFont() const;
    QFont sectionFont() const; // 1.2, bold
    QFont titleFont() const;   // 1.6, bold
    // A line icon of the resources (":/icons/NAME.svg"), drawn in the text colour of the theme at the time of painting
    // (dimmed when disabled, in the accent when on); sharp at any scale.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, Colour colour) const;
    // The verdict's own shape in its colour: tick in a circle, half circle, cross in a square, dashed circle, clock,
    // dash.
    QPixmap verdictShape(Verdict verdict, int size, qreal devicePixelRatio) const;

Q_SIGNALS:
    void changed(); // colours or sizes differ now: repaint, reload pixmaps

private:
    explicit Theme(QApplication &application);
    ~Theme() override;
    void followSystem();
    void apply();
    QFont sized(qreal factor, bool bold) const;
    QString styleSheet();
    QString sizeText(qreal factor) const;
    QString iconFile(const QString &token);

    QApplication &m_application;
    Mode m_mode = Mode::System;
    std::unique_ptr<SystemScheme> m_system;
    bool m_paletteIsDark = false; // as the program found it
    bool m_dark = false;
    qreal m_textScale = 1.0;
    QTemporaryDir m_iconFolder; // a style sheet can name pictures by file only: the recoloured ones live here
};

} // namespace yongping
