#pragma once

#include "judgement/verdict.h"

#include <QWidget>

namespace yongping {

// A verdict as shape and word on a quiet ground; says both to a screen reader.
class VerdictChip : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictChip(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }
    // Overrides the word (a conclusion's word in the same shapes).
    void setText(const QString &text);

    // The same drawing for item delegates: left-aligned and centred vertically in `rect`, in the painter's font.
    static void paint(QPainter &painter, const QRect &rect, Verdict verdict, const QString &text);
    static QSize sizeFor(const QFontMetrics &metrics, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    QString word() const;

    Verdict m_verdict = Verdict::Undetermined;
    QString m_text;
};

} // namespace yongping
