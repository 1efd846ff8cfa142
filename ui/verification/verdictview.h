#pragma once

#include "ui/verification/verdictmodel.h"
#include "ui/widgets/tableview.h"

#include <optional>
#include <vector>

namespace holdall::ui {

/// The table of verdicts.
class VerdictView : public TableView {
    Q_OBJECT

public:
    explicit VerdictView(VerdictModel& model, QWidget* parent = nullptr);

    std::vector<int> selectedRows() const; ///< in the table's order

private:
    void connectModel();
    void makeRoomForStatus();

    VerdictModel& m_model;
    std::optional<Verification::Index> m_current; ///< while the model is reset
};

} // namespace holdall::ui
