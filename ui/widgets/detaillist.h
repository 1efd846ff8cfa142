#pragma once

#include "ui/widgets/tone.h"

#include <QTextBrowser>

#include <utility>
#include <vector>

namespace holdall::ui {

/// What is known in one respect.
struct Detail {
    QString label;
    QString value; ///< plain text; may have several lines
    Tone tone = Tone::Text; ///< of the value
};

/// Details under construction: what is empty is left out.
class Details {
public:
    void add(const QString& label, const QString& value, Tone tone = Tone::Text)
    {
        if (!value.isEmpty()) {
            m_list.push_back({.label = label, .value = value, .tone = tone});
        }
    }
    std::vector<Detail> take() { return std::move(m_list); }

private:
    std::vector<Detail> m_list;
};

/// Labels with their values beside them, to be read, selected and copied.
class DetailList : public QTextBrowser {
    Q_OBJECT

public:
    explicit DetailList(QWidget* parent = nullptr);

    void setDetails(std::vector<Detail> details);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    std::vector<Detail> m_details;
};

} // namespace holdall::ui
