#include "ui/widgets/choicebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

ChoiceBar::ChoiceBar(QWidget* parent)
    : QFrame(parent)
    , m_text(wrappingLabel())
    , m_words(new QVBoxLayout)
    , m_secret(new QLineEdit)
    , m_repeat(new QCheckBox)
    , m_answers(new QHBoxLayout)
{
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Question"));
        m_repeat->setText(tr("Do the &same for the rest"));
        m_secret->setAccessibleName(tr("Password"));
        m_secret->setPlaceholderText(tr("Password"));
    });
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->hide();
    connect(m_secret, &QLineEdit::returnPressed, this, [this] {
        if (!m_buttons.empty()) {
            m_buttons.front()->click();
        }
    });
    auto* picture = new QLabel;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(symbolicIcon(QStringLiteral("question"), Tone::Accent).pixmap(side, side));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(picture);
    layout->addLayout(m_words, 1);
    m_words->addWidget(m_text);
    layout->addWidget(m_secret);
    layout->addWidget(m_repeat);
    layout->addLayout(m_answers);
    hide();
}

void ChoiceBar::ask(const QString& text, const std::vector<Choice>& choices, QWidget* detail)
{
    dismiss();
    delete std::exchange(m_detail, detail);
    if (detail != nullptr) {
        m_words->addWidget(detail);
    }
    reword(text);
    for (const Choice& choice : choices) {
        addButton(choice);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChoiceBar::reword(const QString& text)
{
    m_text->setText(text);
    const QString more = m_detail == nullptr ? QString() : m_detail->accessibleDescription();
    setAccessibleDescription(more.isEmpty() ? text : text + u' ' + more);
}

void ChoiceBar::addButton(const Choice& choice)
{
    auto* button = new QPushButton(choice.text);
    button->setAutoDefault(true);
    // The button is gone once the bar is dismissed, so what it does is held beyond it.
    connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
        dismiss();
        chosen();
    });
    m_answers->addWidget(button);
    m_buttons.push_back(button);
}

void ChoiceBar::offerRepeat(bool offered)
{
    m_repeat->setVisible(offered);
    m_repeat->setChecked(false);
}

bool ChoiceBar::repeats() const
{
    return m_repeat->isChecked();
}

void ChoiceBar::offerSecret(bool offered)
{
    m_secret->clear();
    m_secret->setVisible(offered);
    if (offered) {
        m_secret->setFocus();
    }
}

QString ChoiceBar::secret() const
{
    return m_secret->text();
}

void ChoiceBar::dismiss()
{
    for (QPushButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    hide();
}

void ChoiceBar::focusChoice()
{
    if (!m_secret->isHidden()) {
        m_secret->setFocus();
    } else if (!m_buttons.empty()) {
        m_buttons.front()->setFocus();
    }
}

QString ChoiceBar::text() const
{
    return m_text->text();
}

void ChoiceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor accent = toneColor(Tone::Accent, palette());
    painter.fillRect(rect(), mixed(accent, palette().color(QPalette::Window), 0.14F));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mixed(accent, palette().color(QPalette::Window), 0.5F));
}

} // namespace holdall::ui
