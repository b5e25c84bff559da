#pragma once

#include <QList>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yongping {

// One row of a RowsEditor: fields side by side, a button that takes the row away, and below them what is wrong.
class EditorRow : public QWidget
{
    Q_OBJECT
public:
    explicit EditorRow(QWidget *parent = nullptr);

    // Names of objects and for screen readers, counted from 1; again whenever a row before it goes.
    virtual void setNumber(int number) = 0;
    // In the order of Tab.
    virtual QList<QWidget *> fields() const = 0;

    QToolButton &removal() const { return *m_removal; }

Q_SIGNALS:
    void changed();
    // As with Return: another row is wanted.
    void finished();

protected:
    // To its left end at first, later ones to the right of it.
    void addField(QWidget *field, int share, Qt::Alignment alignment = {});
    // Where a field may grow to several lines.
    void keepRemovalOnTop();
    QLabel &faultLabel() const { return *m_fault; }
    // An empty text means that nothing is wrong.
    void showFault(const QString &fault);

private:
    QHBoxLayout *m_line;
    QToolButton *m_removal;
    QLabel *m_fault;
};

// Rows of fields one below the other, and a button below them that adds one, with the keyboard in it.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RowsEditor(const QString &addText, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    virtual EditorRow *newRow() = 0;

    // A row that is about to go.
    virtual void leave(EditorRow &) {}

    QPushButton &addButton() const { return *m_add; }
    const std::vector<EditorRow *> &rows() const { return m_rows; }
    void append(EditorRow *row);
    void add();
    void clear();
    // Narrow, with a quiet button at the edge, for a form in a side panel.
    void makeCompact();

private:
    void remove(EditorRow *row);
    void takeOut(EditorRow *row);
    void arrange();

    std::vector<EditorRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace yongping
