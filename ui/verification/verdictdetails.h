#pragma once

#include "ui/queue/jobdetails.h"
#include "ui/verification/verification.h"

#include <QTextBrowser>

#include <vector>

namespace holdall::ui {

/// Everything there is to say about a file.
std::vector<Detail> detailsOf(const Verdict& verdict);

/// All about the selected file, to be read, selected and copied.
class VerdictDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit VerdictDetails(QWidget* parent = nullptr);

    void show(const Verification::Finding& finding); ///< null: none is selected

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    Verification::Finding m_finding;
};

} // namespace holdall::ui
