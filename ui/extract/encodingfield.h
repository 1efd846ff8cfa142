#pragma once

#include "ui/browser/errand.h"
#include "ui/extract/namesample.h"

#include <QWidget>

#include <filesystem>

class QComboBox;
class QLabel;

namespace holdall::ui {

/// In which encoding an archive's names are to be read, with a few of the names as they will be then. Says
/// whether that makes a difference at all once it has looked.
class EncodingField : public QWidget {
    Q_OBJECT

public:
    /// `chosen` is what to begin with; empty: found out.
    EncodingField(std::filesystem::path archive, const std::string& chosen, QWidget* parent = nullptr);

    std::string encoding() const; ///< empty: found out

Q_SIGNALS:
    /// There are names that the choice makes a difference to.
    void matters();

private:
    void fill(const std::string& chosen);
    void look();
    void showNames(const NameSample& sample);

    std::filesystem::path m_archive;
    QComboBox* m_box;
    QLabel* m_sample;
    Errand<NameSample> m_looking;
};

} // namespace holdall::ui
