#pragma once

#include "base/result.h"
#include "signing/tokens.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class TokenChoice;
}

namespace yongping {

// Which key on a token signs: one of those found on the tokens that are put in, or one named by its address, with the
// module of a token that the system does not know. Looks for tokens in the background.
class TokenChoice : public QWidget
{
    Q_OBJECT
public:
    explicit TokenChoice(QWidget *parent = nullptr);
    ~TokenChoice() override;

    // What was used last; looks for it with refresh().
    void setLast(const QString &module, const QString &address);
    void refresh();
    bool isSearching() const { return m_searching; }

    QString module() const;
    QString address() const; // empty: nothing is chosen
    // Says what is missing; true where something is.
    bool complain();
    void showFault(const QString &text);

Q_SIGNALS:
    void searched(); // the list is new

private:
    void take(const Result<std::vector<TokenKey>> &found);
    void fill(const std::vector<TokenKey> &keys);
    void showChoice();
    bool isOther() const;

    std::unique_ptr<::Ui::TokenChoice> m_ui;
    QString m_last; // address, to be chosen when it is found
    int m_search = 0; // only the answer to the newest counts
    bool m_searching = false;
};

} // namespace yongping
