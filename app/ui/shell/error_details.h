#pragma once

#include "base/result.h"

#include <QDialog>
#include <QString>

class QPlainTextEdit;

namespace yongping {

// What somebody who helps needs to know of a failure: the message, its code, place and detail, when, the version of the
// program and where its log lies. Plain text, to be copied.
QString errorDetails(const Error &error);

// The details of a failure with a button that copies them and one that opens the folder of the log.
class ErrorDialog : public QDialog
{
    Q_OBJECT
public:
    // `text` says what was being done, to what; empty: the error's own message does.
    ErrorDialog(const QString &text, const Error &error, QWidget *parent);

private:
    QLayout *makeMessage(const QString &text);
    QLayout *makeButtons(const QPlainTextEdit &details);
};

} // namespace yongping
