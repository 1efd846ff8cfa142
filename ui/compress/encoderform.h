#pragma once

#include "app/archive/archiveformat.h"
#include "codec/options.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace holdall::ui {

class LevelField;
class OptionField;

/// A format and its options. What is entered is judged by the codec library as one types, and what
/// it refuses is said at the field that it is about.
class EncoderForm : public QWidget {
    Q_OBJECT

public:
    explicit EncoderForm(QWidget* parent = nullptr);

    void setSettings(const std::optional<Container>& container, const codec::EncoderSettings& settings);

    /// The coder's format, unless ZIP or 7z is chosen.
    std::optional<codec::Format> coder() const;

    /// ZIP or 7z, if that is chosen and not a coder's format.
    std::optional<Container> container() const;

    /// What is entered, as it is. Fails with what is wrong with the text of the filter chain.
    codec::Result<codec::EncoderSettings> settings() const;

    /// What a ZIP is encrypted with: bytes; nothing if nothing was typed.
    std::optional<std::string> password() const;

    /// Judges what is entered and shows what is wrong. The memory that it will take, if nothing is.
    std::optional<codec::MemoryEstimate> validate();

Q_SIGNALS:
    void changed();

private:
    void makeControls();
    void layOut();
    void connectControls();
    OptionField* addRow(const QString& label, QWidget* control, const char* option);
    void onFormatChanged();
    void fillChecks(const codec::FormatInfo& format);
    void showRows();
    const codec::FormatInfo& format() const;
    codec::Result<codec::MemoryEstimate> estimate() const;
    bool arePasswordsSame();
    codec::Result<void> readFilters(codec::EncoderSettings& settings) const;
    void readNumbers(codec::EncoderSettings& settings) const;
    void showProblem(const codec::Error& error);
    void clearProblems();

    QComboBox* m_format;
    LevelField* m_level;
    QComboBox* m_check;
    QLineEdit* m_filters;
    QSpinBox* m_window;
    QSpinBox* m_memoryLevel;
    QComboBox* m_strategy;
    QSpinBox* m_long;
    QLineEdit* m_password;
    QLineEdit* m_passwordAgain;
    QToolButton* m_more;
    bool m_isOpen = false; ///< the rarer options are shown
    QFormLayout* m_form;
    std::map<std::string, OptionField*> m_fields; ///< by the option's name
};

} // namespace holdall::ui
