#pragma once

#include <QComboBox>

namespace holdall::ui {

/// The choice between the system's language and each of languages(), which stand under their own names.
class LanguageField : public QComboBox {
    Q_OBJECT

public:
    /// `code` of a language; empty: the system's.
    explicit LanguageField(const QString& code, QWidget* parent = nullptr);

    /// The code of the chosen one; empty: the system's.
    QString code() const;
    void setCode(const QString& code);
};

} // namespace holdall::ui
