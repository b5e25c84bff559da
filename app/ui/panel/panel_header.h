#pragma once

#include <QHeaderView>

namespace yongping {

// The reviewers above their columns: name, points, and to which side they lean. Names and ranges that are longer than
// their column take a second line.
class PanelHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent);

    // To be called after widths or contents changed.
    void fitHeight();
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int heightOf(const QString &text, const QFont &font, int section) const;
    QString text(int section, int role) const;

    int m_nameHeight = 0;
    int m_totalHeight = 0;
    int m_leaningHeight = 0;
};

} // namespace yongping
