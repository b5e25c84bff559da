#pragma once

#include "workroom.h"
#include "workstation/attachments.h"
#include "workstation/bundles.h"
#include "workstation/panels.h"
#include "workstation/rounds.h"

#include <QDir>

#include <map>

namespace yongping {

// An office and the laptops of its experts, all in one folder with one clock.
class RoundRoom
{
public:
    static QString office() { return u"评审办"_s; }
    static CaseId caseId() { return CaseId(u"case-1"_s); }
    static QDate farDay() { return {2023, 12, 31}; }

    // Of a name in the folder; a path stays as it is.
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SqliteStore &store(const QString &place)
    {
        std::unique_ptr<SqliteStore> &store = m_stores[place];
        if (!store) {
            auto opened = SqliteStore::open(path(place + u".ypstore"_s), OpenMode::Create, clock, library);
            if (!opened)
                qFatal("%s", failureOf(opened).constData());
            store = *std::move(opened);
        }
        return *store;
    }
    // The next use opens it again, as on another day.
    void close(const QString &place) { m_stores.erase(place); }
    // By default everybody works at a place of the own name.
    Seat at(const QString &place, const QString &actor = {})
    {
        return {store(place), library, clock, actor.isEmpty() ? place : actor};
    }
    Seat atOffice() { return at(office()); }
    QString digest(const QString &place = office()) { return *store(place).digest(); }
    qint64 events(const QString &place = office()) { return store(place).info()->events; }
    CaseRecord record(const QString &place = office(), const CaseId &id = caseId()) { return *store(place).load(id); }

    void makeCase(const CaseId &id = caseId(), const QByteArray &more = {})
    {
        const QByteArray text = R"({"id": ")" + id.toString().toUtf8() + R"(", "name": "注塑APP", "projectId": "app",
            "category": "industrial-app", "stage": "acceptance", "stageDate": "2023-06-01")" + more + "}";
        const auto file = parseCaseFile(text, library);
        if (!file)
            qFatal("%s", failureOf(file).constData());
        CaseRecord record;
        record.data = file->data;
        record.criteria = {file->category->id, file->category->version, file->category->digest};
        demand(store(office()).create(record, office()));
    }

    // The bundles in the order of the names.
    QStringList issue(const QStringList &experts, const QDate &due = farDay(), const QString &folder = u"out"_s)
    {
        IssueRequest request{caseId(), {}, due, path(folder), nullptr};
        for (const QString &expert : experts)
            request.experts.push_back({expert, {}});
        const Result<Issued> issued = issueRound(atOffice(), request);
        demand(issued);
        QStringList files;
        for (const QString &expert : experts) {
            for (const IssuedBundle &bundle : issued->bundles) {
                if (bundle.reviewer == expert)
                    files << bundle.file;
            }
        }
        return files;
    }

    Result<Imported> import(const QString &place, const QStringList &files, bool dryRun = false)
    {
        ImportRequest request;
        request.files = files;
        request.dryRun = dryRun;
        return importBundles(at(place), request);
    }
    // Of the only case of a bundle that is taken in.
    Incoming take(const QString &place, const QString &file)
    {
        const Result<Imported> imported = import(place, {file});
        demand(imported);
        return imported->cases.front();
    }

    Result<void> answer(const QString &place, const QString &expert, const QByteArray &json)
    {
        return answerReview(at(place, expert), caseId(), expert, *parseJson(json));
    }
    // The expert answers at that place and submits; gives the bundle.
    QString handIn(const QString &place, const QString &expert, const QByteArray &json)
    {
        const CaseRecord record = this->record(place);
        if (mayAnswer(record, expert).error().code == u"review.undeclared")
            demand(declareInterest(at(place, expert), caseId(), expert, {}));
        demand(answer(place, expert, json));
        const QString out = path(u"%1-%2.ypb"_s.arg(place).arg(++m_bundles));
        demand(submitReview(at(place, expert), caseId(), expert, nullptr, out));
        return out;
    }
    // The same from the issued bundle on.
    QString takePart(const QString &expert, const QString &bundle, const QByteArray &json)
    {
        take(expert, bundle);
        return handIn(expert, expert, json);
    }

    QStringList filesIn(const QString &folder) const { return QDir(path(folder)).entryList(QDir::Files, QDir::Name); }

    template<typename T>
    static void demand(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", failureOf(result).constData());
    }

    CountingClock clock;
    CriteriaLibrary library;

private:
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<SqliteStore>> m_stores; // by place
    int m_bundles = 0;
};

} // namespace yongping
