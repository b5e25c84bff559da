#pragma once

#include <QTableView>

namespace yongping {

class PanelDelegate;
class PanelHeader;
class PanelTableModel;

// The panel's table on the screen. Its columns share the width that there is: with many reviewers their verdicts shrink
// to shapes, so that nothing has to be scrolled sideways.
class PanelGrid : public QTableView
{
    Q_OBJECT
public:
    explicit PanelGrid(QWidget *parent = nullptr);

    void setPanel(PanelTableModel &model);
    void fitColumns();

Q_SIGNALS:
    void openRequested();     // Enter, the right arrow, a double click
    void closeRequested();    // the left arrow, Escape
    void digitTyped(int key); // a judgement for the row, 0 to 4

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PanelTableModel *m_panel = nullptr;
    PanelDelegate *m_delegate;
    PanelHeader *m_header;
};

} // namespace yongping
