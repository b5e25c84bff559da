#include "ui/pages/empty_state.h"

#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace yongping {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
{
    setRole(m_title, "section");
    setRole(m_words, "second");
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_column->setSpacing(Theme::Space12);
    m_column->addStretch(2);
    m_column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_column->addWidget(m_words);
    m_column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
}

void EmptyState::addButton(QAbstractButton *button)
{
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace yongping
