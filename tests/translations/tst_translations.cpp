#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// The translation files are complete: every text of the program is in both, finished, with its placeholders.

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one per plural form
    bool finished = true;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    message.translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

QString sourceDir(const char *below)
{
    return QStringLiteral(YONGPING_SOURCE_DIR) + QLatin1String(below);
}

// Which class a form is of; its texts are looked up by that name.
QString className(const QString &form)
{
    QFile file(form);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(form));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd() && !(xml.readNextStartElement() && xml.name() == QLatin1String("class"))) {
    }
    return xml.readElementText();
}

// Where the program looks texts up: lupdate files a text under the class that surrounds it, whether or not that class
// looks there.
QSet<QString> lookedUpContexts()
{
    static const QRegularExpression object(QStringLiteral("class (\\w+)[^;{]*\\{\\s*Q_OBJECT"));
    static const QRegularExpression declared(
        QStringLiteral("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\")([\\w:]+)"));
    QSet<QString> contexts;
    for (const QFileInfo &form : QDir(sourceDir("/forms")).entryInfoList({QStringLiteral("*.ui")}))
        contexts.insert(className(form.filePath()));
    QDirIterator sources(sourceDir("/app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = object.globalMatch(text); it.hasNext();)
            contexts.insert(QStringLiteral("yongping::") + it.next().captured(1));
        for (auto it = declared.globalMatch(text); it.hasNext();)
            contexts.insert(it.next().captured(1));
    }
    return contexts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translation_isComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Chinese") << sourceDir("/translations/yongping_zh_CN.ts");
        QTest::newRow("English") << sourceDir("/translations/yongping_en.ts");
    }

    void translation_isComplete()
    {
        QFETCH(const QString, file);
        const QList<Message> messages = readMessages(file);
        QVERIFY(messages.size() > 500);
        QStringList faults;
        for (const Message &message : messages) {
            for (const QString &translation : message.translations) {
                if (!message.finished || translation.isEmpty())
                    faults.append(QStringLiteral("unfinished: ") + message.name());
                else if (message.translations.size() == 1 && placeholders(translation) != placeholders(message.source))
                    faults.append(QStringLiteral("placeholders: ") + message.name());
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyTextOfTheProgram_isInTheFiles()
    {
        const QTemporaryDir dir;
        const QString fresh = dir.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(YONGPING_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-I"), sourceDir("/app"), sourceDir("/app"),
                       sourceDir("/forms"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QSet<QString> known;
        for (const Message &message : readMessages(sourceDir("/translations/yongping_zh_CN.ts")))
            known.insert(message.name());
        QStringList missing;
        for (const Message &message : readMessages(fresh)) {
            if (!known.contains(message.name()))
                missing.append(message.name());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyText_isLookedUpWhereItIsFiled()
    {
        const QSet<QString> contexts = lookedUpContexts();
        QStringList lost;
        for (const Message &message : readMessages(sourceDir("/translations/yongping_zh_CN.ts"))) {
            if (!contexts.contains(message.context))
                lost.append(message.name());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
