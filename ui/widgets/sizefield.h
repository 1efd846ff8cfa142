#pragma once

#include <QComboBox>

#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::ui {

/// A size that is chosen from a list or typed: "25 MB", "700 MiB", "1.5 GiB", "64K". None is the first
/// choice.
class SizeField : public QComboBox {
    Q_OBJECT

public:
    struct Offer {
        QString text; ///< for people, with what the size is good for
        std::uint64_t size; ///< bytes
    };

    /// `none` says what no size means.
    SizeField(const QString& none, const std::vector<Offer>& offers, QWidget* parent = nullptr);

    void setSize(const std::optional<std::uint64_t>& size);

    /// Nothing for none, and for what is no size: see isValid().
    std::optional<std::uint64_t> size() const;
    bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    bool isNone() const;
};

/// Bytes: a number, perhaps with a point or the locale's, and perhaps a unit. K, M, G and KiB, MiB, GiB are
/// powers of 1024; kB, MB, GB powers of 1000. Nothing for all else and for 0.
std::optional<std::uint64_t> sizeFromTyped(const QString& text);

/// The shortest text that sizeFromTyped() makes the same size of.
QString typedSize(std::uint64_t bytes);

} // namespace holdall::ui
