#pragma once

#include <QAbstractButton>

namespace yongping {

// A whole line to choose: an icon, a title, a quieter line below it. Grows with the text of the theme.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString &icon, const QString &title, const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    // Shown as something that is wrong: a store that is gone.
    void setFaulty(bool faulty);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();

    QString m_icon;
    QString m_caption;
    bool m_faulty = false;
};

} // namespace yongping
