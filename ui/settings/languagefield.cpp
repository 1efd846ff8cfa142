#include "ui/settings/languagefield.h"

#include "ui/settings/language.h"

namespace holdall::ui {

LanguageField::LanguageField(const QString& code, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Language"));
    addItem(tr("As in the system's settings"), QString());
    for (const Language& language : languages()) {
        addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    }
    setCode(code);
}

void LanguageField::setCode(const QString& code)
{
    setCurrentIndex(qMax(0, findData(code)));
}

QString LanguageField::code() const
{
    return currentData().toString();
}

} // namespace holdall::ui
