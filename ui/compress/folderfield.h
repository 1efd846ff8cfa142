#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace holdall::ui {

/// Where results go: beside their source, or into a folder that is typed or chosen.
class FolderField : public QWidget {
    Q_OBJECT

public:
    explicit FolderField(QWidget* parent = nullptr);

    void setFolder(const std::optional<std::filesystem::path>& folder); ///< unset: beside the source
    std::optional<std::filesystem::path> folder() const;

    /// What is wrong with the choice; empty if nothing is. No disk is asked.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void choose();
    void update();

    QComboBox* m_place;
    QLineEdit* m_path;
    QPushButton* m_choose;
};

} // namespace holdall::ui
