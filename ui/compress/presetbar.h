#pragma once

#include "app/presets/preset.h"
#include "ui/browser/errand.h"

#include <QWidget>

#include <filesystem>

class QAction;
class QComboBox;
class QPushButton;

namespace holdall::ui {

/// Choices under names: a box to take one from, and a menu to keep, drop, import and export one's own.
class PresetBar : public QWidget {
    Q_OBJECT

public:
    explicit PresetBar(std::vector<CompressPreset> presets, QWidget* parent = nullptr);

    const std::vector<CompressPreset>& presets() const { return m_presets; }

    /// What would be kept under a name now.
    void setCurrent(const CompressChoices& choices) { m_current = choices; }

    /// Something was chosen that no preset says.
    void setChanged();

Q_SIGNALS:
    void chosen(const holdall::CompressChoices& choices);
    void presetsChanged();

    /// Something to tell: what was imported or exported, or why not.
    void message(const QString& text);

private:
    /// What came of reading or writing a file: for the person, and for the list.
    struct FileResult {
        QString message = {};
        std::vector<CompressPreset> presets = {};
    };

    void fill();
    void fillMenu();
    void choose(int index);
    void askName();
    void keep(const QString& name);
    void remove();
    void chooseImport();
    void chooseExport();
    void take(const FileResult& result);
    void read(const std::filesystem::path& path);
    void write(const std::filesystem::path& path);
    int ownIndex() const;

    std::vector<CompressPreset> m_presets;
    CompressChoices m_current;
    QComboBox* m_box;
    QPushButton* m_menu;
    QAction* m_remove = nullptr;
    QAction* m_export = nullptr;
    Errand<FileResult> m_files;
};

} // namespace holdall::ui
