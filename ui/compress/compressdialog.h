#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace holdall::ui {

class EncoderForm;
class OutputForm;

/// Asks how to compress some sources. What cannot work cannot be accepted, and says why.
class CompressDialog : public QDialog {
    Q_OBJECT

public:
    /// What is to be compressed, as far as the dialog speaks of it.
    struct Sources {
        int count = 1;
        QString name; ///< of the first, for display
        bool hasFolder = false;
    };

    CompressDialog(const Sources& sources, const Preferences& preferences, QWidget* parent = nullptr);

    CompressChoices choices() const; ///< once accepted
    bool asksNextTime() const;

private:
    void layOut(const Sources& sources);
    void validate();

    EncoderForm* m_encoder;
    OutputForm* m_output;
    QLabel* m_memory;
    QCheckBox* m_asks;
    QPushButton* m_accept = nullptr;
};

} // namespace holdall::ui
