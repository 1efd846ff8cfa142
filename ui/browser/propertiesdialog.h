#pragma once

#include "ui/browser/properties.h"

#include <QDialog>

namespace holdall::ui {

/// All about an entry or an archive, to be read, selected and copied. Does not stop the window.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    /// They go when they are closed, or with `parent`.
    static void showEntry(const EntryTree& tree, EntryTree::Id id, QWidget* parent);
    static void showArchive(const KnownArchive& archive, QWidget* parent);

private:
    PropertiesDialog(const QString& name, const Properties& properties, QWidget* parent);
};

} // namespace holdall::ui
