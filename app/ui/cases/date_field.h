#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace yongping {

// A date that may be absent: typed in any of the usual ways or picked from a calendar. Holds the text as typed; whoever
// owns the form judges it (WizardDraft::parseDate).
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setFaulty(bool faulty);

Q_SIGNALS:
    void textChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openCalendar();

    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace yongping
