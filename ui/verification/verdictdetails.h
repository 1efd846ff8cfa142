#pragma once

#include "ui/verification/verification.h"
#include "ui/widgets/detaillist.h"

#include <vector>

namespace holdall::ui {

/// Everything there is to say about a file.
std::vector<Detail> detailsOf(const Verdict& verdict);

/// All about the selected file.
class VerdictDetails : public DetailList {
    Q_OBJECT

public:
    explicit VerdictDetails(QWidget* parent = nullptr);

    void show(const Verification::Finding& finding); ///< null: none is selected

private:
    void render();

    Verification::Finding m_finding;
};

} // namespace holdall::ui
