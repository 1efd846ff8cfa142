#include "ui/verification/filterbar.h"

#include "ui/verification/verdicttext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/translated.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace holdall::ui {

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_field(new QLineEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (const Verdict::Status status : statusesByBadness) {
        addChip(status);
        layout->addWidget(m_chips.at(status));
    }
    m_field->setObjectName(QStringLiteral("filter"));
    keepTranslated(*this, [this] {
        const QString purpose = tr("Filter by name, folder or what was found");
        m_field->setAccessibleName(purpose);
        m_field->setPlaceholderText(purpose);
    });
    addClearButton(*m_field);
    m_field->addAction(symbolicIcon(QStringLiteral("search"), Tone::Quiet), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    layout->addStretch(1);
    layout->addWidget(m_field, 2);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::changed);
    const auto onKey = [this](Qt::Key key, auto run) {
        auto* shortcut = new QShortcut(key, m_field, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(Qt::Key_Down, [this] { Q_EMIT leftDownwards(); });
    onKey(Qt::Key_Escape, [this] {
        m_field->clear();
        Q_EMIT leftDownwards();
    });
}

void FilterBar::addChip(Verdict::Status status)
{
    auto* chip = new QToolButton;
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(symbolicIcon(statusIcon(status), statusTone(status)));
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->hide();
    connect(chip, &QToolButton::toggled, this, &FilterBar::changed);
    m_chips.emplace(status, chip);
}

void FilterBar::setCounts(const Verification::Counts& counts)
{
    for (const auto& [status, chip] : m_chips) {
        const auto found = counts.find(status);
        const int count = found == counts.end() ? 0 : found->second;
        chip->setText(tr("%1 %2", "a verdict, and how many files have it: Damaged 3")
                          .arg(statusTitle(status), QLocale().toString(count)));
        chip->setToolTip(tr("Show only these and others that are pressed"));
        chip->setVisible(count > 0 || chip->isChecked());
    }
}

std::set<Verdict::Status> FilterBar::statuses() const
{
    std::set<Verdict::Status> pressed;
    for (const auto& [status, chip] : m_chips) {
        if (chip->isChecked()) {
            pressed.insert(status);
        }
    }
    return pressed;
}

QString FilterBar::text() const
{
    return m_field->text();
}

bool FilterBar::isFiltering() const
{
    return !m_field->text().trimmed().isEmpty()
        || std::ranges::any_of(m_chips, [](const auto& chip) { return chip.second->isChecked(); });
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_field->clear();
    for (const auto& [status, chip] : m_chips) {
        chip->setChecked(false);
    }
}

} // namespace holdall::ui
