#pragma once

#include "app/desktop/installedprogram.h"
#include "ui/browser/errand.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace holdall::ui {

/// Has the program chosen that opens a file, and starts it.
class OpenWithDialog : public QDialog {
    Q_OBJECT

public:
    /// `workers`, who look for programs, outlive this dialog.
    OpenWithDialog(std::filesystem::path file, WorkerPool& workers, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void failed(const QString& text); ///< the program could not be started

private:
    using Programs = std::vector<InstalledProgram>;

    void layOut();
    void fill(const Programs& programs);
    void filter(const QString& text);
    const InstalledProgram* chosen() const;

    const std::filesystem::path m_file;
    Programs m_programs;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_open = nullptr;
    Errand<Programs> m_errand;
};

} // namespace holdall::ui
