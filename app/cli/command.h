#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "casework/store.h"
#include "criteria/library.h"
#include "signing/signingkey.h"
#include "storage/store_file.h"
#include "workstation/seat.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// Exit codes of the contract that no Error stands for.
constexpr int ExitDone = 0;
constexpr int ExitNo = 1;      // done, and the answer is no
constexpr int ExitRefused = 3; // some lines refused, and said so in their places

// {"error": {"code", "message", "key"}}
JsonValue errorJson(const Error &error);

// What every command may use. Commands read their own options from `parser`, which also knows the global ones.
struct CommandContext
{
    const QCommandLineParser &parser;
    QStringList arguments; // positional ones after the command's words
    CriteriaLibrary &library;
    Clock &clock;

    bool json() const;
    QString value(const char16_t *option) const;
    bool isSet(const char16_t *option) const;
    QStringList values(const char16_t *option) const;
    // Of a command about one case: the first argument.
    CaseId caseId() const { return CaseId(arguments.constFirst()); }

    QString storeFile() const;
    // With OpenMode::ReadOnly another program may hold the store.
    Result<std::unique_ptr<Store>> openStore(OpenMode mode) const;
    // From --passphrase-file, --passphrase-fd or a prompt on the terminal; `twice` asks for it again.
    Result<Passphrase> passphrase(bool twice = false) const;
    // Another one, from --new-passphrase-file, --new-passphrase-fd or, twice, a prompt.
    Result<Passphrase> newPassphrase() const;
    // The store with everything that a use case needs, opened as asked for; the actor is the store's identity.
    struct OpenSeat
    {
        std::unique_ptr<Store> store;
        QString identity;
    };
    Result<OpenSeat> openSeat(OpenMode mode) const;
    Seat seat(const OpenSeat &open) const { return {*open.store, library, clock, open.identity}; }
    // The key of an option, with its passphrase; none where the option is not given.
    Result<std::optional<SigningKey>> signingKey(const char16_t *option) const;
    // The reviewer of --as, empty where it is not given.
    Result<QString> namedReviewer() const;

    // Machine output or text on standard output; messages on standard error.
    void print(const JsonValue &json) const;
    void print(const QString &line) const;
    void say(const QString &message) const;
};

struct CommandOption
{
    QString name;
    QString valueName; // empty: a flag
    QString description;
};

using RunCommand = Result<int> (*)(const CommandContext &context);

// One command of the contract, such as "case import" or "panel ID show". The word "ID" stands for any, which comes
// first in the context's arguments.
struct Command
{
    QStringList words;
    QString arguments; // "FILE.json..."
    QString summary;
    int leastArguments = 0;
    int mostArguments = -1; // -1: any number
    std::vector<CommandOption> options;
    RunCommand run = nullptr;
    bool laysOut = false; // pages or a seal; see layout_commands.h
};

std::vector<Command> criteriaCommands();
std::vector<Command> evaluateCommands();
std::vector<Command> storeCommands();
std::vector<Command> caseCommands();
std::vector<Command> reportCommands(RunCommand report);
std::vector<Command> keyCommands();
std::vector<Command> signingCommands(RunCommand sign);
std::vector<Command> trustCommands();
std::vector<Command> roundCommands();
std::vector<Command> bundleCommands();
std::vector<Command> mergeCommands();
std::vector<Command> panelCommands();
std::vector<Command> officialCommands(RunCommand attach);

} // namespace yongping
