#pragma once

#include "signing/pdffields.h"

#include <QObject>
#include <QString>

#include <vector>

class QComboBox;
class QFrame;
class QLabel;

namespace yongping {

// Which open field of a report is signed: those that wait for others cannot be chosen, and a key that is not that of
// the field's person is warned of.
class FieldChoice : public QObject
{
    Q_OBJECT
public:
    struct Widgets
    {
        QLabel *label;
        QComboBox *box;
        QLabel *note;
        QFrame *warning;
        QLabel *warningText;
    };

    // The field of the person of that name is chosen, else the first one.
    FieldChoice(std::vector<FieldStanding> open, const Widgets &widgets, const QString &name, QObject *parent);

    QString field() const;
    bool asks() const; // there is something to choose or to warn of
    // The name of a key that is not there yet; empty where the key is what counts.
    void setSigner(const QString &name);
    // Why the key does not sign the chosen field, a whole sentence; forgotten as soon as another one is chosen.
    void setRefusal(const QString &sentence);
    // The user sees that the key is another person's.
    bool isWarned() const { return !m_warning.isEmpty(); }

Q_SIGNALS:
    void changed(); // what is shown, and with it the room that it takes

private:
    const FieldStanding *current() const;
    void fill(const QString &name);
    void show();

    std::vector<FieldStanding> m_open;
    Widgets m_widgets;
    QString m_signer;
    QString m_refusal;
    QString m_warning;
};

} // namespace yongping
