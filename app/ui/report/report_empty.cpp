#include "ui/report/report_empty.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int WordsWidth = 480; // some forty characters of Chinese

QLabel *label(const char *name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportEmpty::ReportEmpty(QWidget *parent)
    : QWidget(parent), m_title(label("reportEmptyTitle", "section", this)),
      m_words(label("reportEmptyWords", "second", this)), m_button(new QPushButton(this))
{
    m_button->setObjectName(QStringLiteral("reportWayOut"));
    // A label that wraps gets its height only where the layout gives it all the width.
    auto *column = new QWidget(this);
    column->setFixedWidth(WordsWidth);
    auto *sides = new QHBoxLayout(this);
    sides->addStretch(1);
    sides->addWidget(column);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, Theme::Space32, 0, Theme::Space32);
    layout->setSpacing(Theme::Space12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(Theme::Space8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_way); });
}

void ReportEmpty::say(const EmptyWords &words)
{
    m_title->setText(words.title);
    m_words->setText(words.words);
    m_button->setText(words.button);
    m_button->setAccessibleName(words.button);
    m_button->setVisible(!words.button.isEmpty());
    m_way = words.way;
}

QWidget *ReportEmpty::wayOut() const
{
    return m_way == WayOut::None ? nullptr : m_button;
}

} // namespace yongping
