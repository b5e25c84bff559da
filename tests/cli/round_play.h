#pragma once

#include "cli/ctl.h"

#include <QRegularExpression>

namespace yongping {

// An office and nine experts, each with a store of their own in one folder; everything goes through yongpingctl.
class RoundPlay
{
public:
    RoundPlay()
    {
        m_ctl.setEnvironment(u"USER"_s, office());
        m_ctl.write(u"pass"_s, "correct horse\n");
    }

    static QString office() { return u"评审办"_s; }
    static QString caseId() { return u"app-acceptance"_s; }
    static QStringList experts()
    {
        return {u"专家甲"_s, u"专家乙"_s, u"专家丙"_s, u"专家丁"_s, u"专家戊"_s,
                u"专家己"_s, u"专家庚"_s, u"专家辛"_s, u"专家壬"_s};
    }
    static QString farDay() { return u"2099-12-31"_s; }

    const Ctl &ctl() const { return m_ctl; }
    QString storeOf(const QString &place) const { return m_ctl.path(place + u".ypstore"_s); }

    // Runs a command on the store of the office, or of an expert's laptop.
    Outcome at(const QString &place, const QStringList &arguments) const
    {
        return m_ctl.run(QStringList{u"--json"_s, u"--store"_s, storeOf(place), u"--passphrase-file"_s, u"pass"_s}
                         + arguments);
    }
    Outcome atOffice(const QStringList &arguments) const { return at(office(), arguments); }
    QString digestOf(const QString &place) const { return at(place, {u"store"_s, u"digest"_s}).text(u"digest"); }

    // The project's application, which promised something, and its acceptance without any answers.
    void makeCases() const
    {
        m_ctl.write(u"application.json"_s, R"({"id": "app-application", "projectId": "app", "name": "注塑APP申报",
            "category": "industrial-app", "stage": "application", "stageDate": "2025-03-01",
            "targets": {"achievement.0.copyrights": 3, "performance.0.enterprises": 8}})");
        m_ctl.write(u"acceptance.json"_s, R"({"id": "app-acceptance", "projectId": "app", "name": "注塑APP验收",
            "category": "industrial-app", "stage": "acceptance", "stageDate": "2026-03-01",
            "applicant": {"name": "某某软件有限公司"}})");
    }
    void importCases() const
    {
        makeCases();
        COMPARE_EXIT(atOffice({u"case"_s, u"import"_s, u"application.json"_s, u"acceptance.json"_s}), 0);
    }

    // NAME.p12 and NAME.pem.
    void makeKey(const QString &name) const
    {
        COMPARE_EXIT(at(office(), {u"key"_s, u"new"_s, u"--name"_s, name, u"--out"_s, name + u".p12"}), 0);
        COMPARE_EXIT(at(office(), {u"key"_s, u"cert"_s, name + u".p12", u"--out"_s, name + u".pem"}), 0);
    }

    // The bundles, in the order of the reviewers; NAME=CERT.pem seals.
    QStringList issue(const QStringList &reviewers, const QString &due, const QString &folder,
                      const QString &id = caseId()) const
    {
        QStringList arguments{u"round"_s, id, u"issue"_s, u"--due"_s, due, u"--out"_s, folder};
        for (const QString &reviewer : reviewers)
            arguments << u"--reviewer"_s << reviewer;
        const Outcome outcome = atOffice(arguments);
        QHash<QString, QString> fileOf;
        const JsonValue json = outcome.json();
        if (const JsonValue *bundles = json.find(u"bundles")) {
            for (const JsonValue &bundle : bundles->toArray())
                fileOf.insert(bundle.text(u"reviewer"), bundle.text(u"file"));
        }
        QStringList files;
        for (const QString &reviewer : reviewers)
            files << fileOf.value(reviewer.section(u'=', 0, 0));
        if (outcome.code != 0 || files.contains(QString()))
            qFatal("%s", outcome.told().constData());
        return files;
    }

    Outcome import(const QString &place, const QString &bundle, const QStringList &more = {}) const
    {
        return at(place, QStringList{u"bundle"_s, u"import"_s, bundle} + more);
    }
    // One word of review ID …, as that expert.
    Outcome review(const QString &place, const QString &expert, const QStringList &arguments) const
    {
        return at(place, QStringList{u"review"_s, caseId(), u"--as"_s, expert} + arguments);
    }
    // Declares no conflict and answers.
    void answer(const QString &place, const QString &expert, const QByteArray &answers) const
    {
        m_ctl.write(u"answers.json"_s, answers);
        COMPARE_EXIT(review(place, expert, {u"declare"_s, u"none"_s}), 0);
        COMPARE_EXIT(review(place, expert, {u"answer"_s, u"answers.json"_s}), 0);
    }
    void submit(const QString &place, const QString &expert, const QString &out, const QStringList &more = {}) const
    {
        COMPARE_EXIT(review(place, expert, QStringList{u"submit"_s, u"--out"_s, out} + more), 0);
    }
    // From a bundle to a submission, in a store of the expert's own.
    void takePart(const QString &expert, const QString &bundle, const QByteArray &answers, const QString &out) const
    {
        COMPARE_EXIT(import(expert, bundle), 0);
        answer(expert, expert, answers);
        submit(expert, expert, out);
    }

    // Everything that is asked for, met, with an opinion that names its author.
    static QByteArray fullAnswers(const QString &expert, int enterprises = 6, const QString &impact = u"met"_s)
    {
        return uR"({"answers": {"general.3.merits": "met", "general.3.new_it": "met", "general.3.secure_equipment": "met",
            "general.3.retrofit": "met", "general.4.security": "met", "general.4.system": "met",
            "general.4.technology": "met", "general.4.test_report": "met", "general.4.filing_report": "met",
            "classification.0.definition": "met", "classification.0.type": "industry",
            "application.0.software": "met", "application.0.types": ["design"],
            "achievement.0.advanced": "met", "achievement.0.copyrights": 2, "achievement.0.drafting": "not_met",
            "achievement.0.standards": "met", "safety.0.platform": "met", "safety.0.report": ["test_report"],
            "performance.0.industrialised": "not_met", "performance.0.deployed": "met",
            "performance.0.enterprises": %2, "impact.0": "%3"},
            "remarks": {"impact.0": "%1看过材料"}, "opinion": "%1的总体意见"})"_s.arg(expert)
            .arg(enterprises)
            .arg(impact)
            .toUtf8();
    }

    // What an expert said, word for word, as the store of that place has it.
    QByteArray wordsOf(const QString &place, const QString &expert) const
    {
        const JsonValue file = at(place, {u"case"_s, u"export"_s, caseId(), u"--as"_s, expert}).json();
        JsonValue words{JsonValue::Object()};
        for (const QString &member : {u"answers"_s, u"remarks"_s, u"points"_s, u"opinion"_s}) {
            if (const JsonValue *value = file.find(member))
                words.set(member, *value);
        }
        return canonicalJson(words);
    }

    // How an expert stands by the office's list; null where the list does not name this expert.
    JsonValue standingOf(const QString &expert, const QString &place = office()) const
    {
        const JsonValue list = at(place, {u"review"_s, caseId(), u"list"_s}).json();
        if (!list.isArray())
            return {};
        for (const JsonValue &one : list.toArray()) {
            if (one.text(u"reviewer") == expert)
                return one;
        }
        return {};
    }

    // All texts of a bundle that is not sealed, one after the other.
    QByteArray textsOf(const QString &bundle) const
    {
        return m_ctl
            .runProgram(u"python3"_s, {u"-c"_s,
                                       u"import sys, zipfile\n"
                                       "z = zipfile.ZipFile(sys.argv[1])\n"
                                       "assert z.testzip() is None\n"
                                       "for n in z.namelist():\n"
                                       "    if not n.startswith('attachments/'): sys.stdout.buffer.write(z.read(n))"_s,
                                       bundle})
            .out;
    }

    // The text of a PDF without any blanks or line ends.
    QString reportText(const QString &file) const
    {
        const QByteArray text = m_ctl.runProgram(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).out;
        return QString::fromUtf8(text).remove(QRegularExpression(u"\\s"_s));
    }

private:
    Ctl m_ctl;
};

// The only case that an import tells of.
inline JsonValue incoming(const Outcome &outcome)
{
    const JsonValue json = outcome.json();
    const JsonValue *list = json.find(u"imported");
    return list && list->isArray() && list->toArray().size() == 1 ? list->toArray().front() : JsonValue();
}

// The ids of the conflicts that an import tells of.
inline QStringList conflictsOf(const JsonValue &incoming)
{
    QStringList ids;
    if (const JsonValue *list = incoming.find(u"conflicts")) {
        for (const JsonValue &one : list->toArray())
            ids << one.text(u"id");
    }
    return ids;
}

inline bool flag(const JsonValue &json, QStringView member)
{
    const JsonValue *value = json.find(member);
    return value && *value == JsonValue(true);
}

inline int number(const JsonValue &json, QStringView member)
{
    const JsonValue *value = json.find(member);
    return value && value->isNumber() ? value->toDecimal().toString().toInt() : -1;
}

inline QStringList texts(const JsonValue &json, QStringView member)
{
    QStringList list;
    if (const JsonValue *value = json.find(member); value && value->isArray()) {
        for (const JsonValue &one : value->toArray())
            list << (one.isString() ? one.toString() : QString());
    }
    return list;
}

} // namespace yongping

// A refusal leaves nothing behind: exit 3, this code, the same digest.
#define COMPARE_REFUSED(play, place, run, code_) \
    do { \
        const QString before_ = (play).digestOf(place); \
        const yongping::Outcome refused_ = (run); \
        QVERIFY2(refused_.code == 3, refused_.told().constData()); \
        QCOMPARE(refused_.errorText(u"code"), QString(code_)); \
        QVERIFY(!refused_.errorText(u"message").isEmpty()); \
        QCOMPARE((play).digestOf(place), before_); \
    } while (false)
