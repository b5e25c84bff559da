#pragma once

#include "report_desk.h"
#include "signing/pdfsign.h"
#include "ui/report/report_document.h"
#include "ui/report/report_page.h"
#include "ui/report/sign_dialog.h"
#include "ui/theme/theme.h"
#include "workstation/intake.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace yongping::tests {

// Making and signing may take seconds on a machine that runs everything at once.
inline constexpr int Patience = 60'000;

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

template<typename Dialog>
Dialog *opened(QWidget &parent, const char *name)
{
    Dialog *dialog = nullptr;
    [[maybe_unused]] const bool found = QTest::qWaitFor(
        [&] { return (dialog = in<Dialog>(parent, name)) && dialog->isVisible(); }, Patience);
    return dialog;
}

// The page of reports on a store with the samples, and how it is worked with: kinds are chosen, reports signed.
class ReportsRoom
{
public:
    static QString secret() { return QStringLiteral("a good passphrase"); }

    void open() { at = std::make_unique<SampleDesk>(); }

    std::unique_ptr<ReportPage> page(const char *category)
    {
        auto page = std::make_unique<ReportPage>(*at->desk);
        page->resize(1200, 700);
        if (category)
            page->setReview(at->review(category));
        page->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        return page;
    }

    static QStringList linesOf(const QWidget &list)
    {
        QStringList lines;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                lines.append(label->text());
        }
        return lines;
    }

    static void choose(ReportPage &page, int times)
    {
        auto *first = in<QRadioButton>(page, "kindReview");
        first->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }

    void waitFor(ReportDocument &report, ReportDocument::State state)
    {
        QTRY_COMPARE_WITH_TIMEOUT(report.state(), state, Patience);
    }

    // Signs where the dialog proposes, with a key of its own.
    void signNext(ReportPage &page, const QString &expectedField)
    {
        auto *sign = in<QPushButton>(page, "sign");
        QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), Patience);
        sign->setFocus();
        QTest::keyClick(sign, Qt::Key_Space);
        QPointer<SignDialog> dialog = opened<SignDialog>(page, "signDialog");
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(*dialog, "field")->currentData().toString(), expectedField);
        QVERIFY(in<QLabel>(*dialog, "fieldNote")->isVisible()); // that the chair waits, or closes the report
        in<QRadioButton>(*dialog, "makeKey")->setChecked(true);
        in<QLineEdit>(*dialog, "name")->setText(personOf(expectedField));
        in<QLineEdit>(*dialog, "file")->setText(at->folder.filePath(expectedField + u".p12"));
        in<QLineEdit>(*dialog, "passphrase")->setText(secret());
        in<QLineEdit>(*dialog, "repeat")->setText(secret());
        QTest::keyClick(in<QLineEdit>(*dialog, "repeat"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, Patience);
        QPointer<QFileDialog> save = opened<QFileDialog>(page, "saveReportDialog");
        QVERIFY(save);
        save->reject();
        QTRY_VERIFY(!save);
    }

    // As SampleDesk::decide() has it.
    static QString personOf(const QString &field)
    {
        const QStringList people{QStringLiteral("王建国"), QStringLiteral("李慧敏"), QStringLiteral("张伟")};
        return people[field.section(u'.', 1).toInt()];
    }

    QByteArray signedAt(const QByteArray &pdf, const QString &field)
    {
        const QString key = at->folder.filePath(QStringLiteral("key-") + field + u".p12");
        if (!newKeyFile(personOf(field), key, Passphrase::copyOf(secret()), at->clock))
            qFatal("no key");
        // Not by signReport(), which lets nobody close the report before all others have signed.
        const auto done = signPdf(pdf, loadSigningKey(key, Passphrase::copyOf(secret())).value(),
                                  {field, {}, at->clock.now()});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }

    std::unique_ptr<SampleDesk> at;
};

} // namespace yongping::tests
