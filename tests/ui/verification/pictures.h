#pragma once

#include <functional>

class QWidget;

namespace holdall::test {

/// Pictures of the verification's page: at work, at its end, filtered, and small.
void pictureVerification(const std::function<void(QWidget&, const char* name)>& save);

} // namespace holdall::test
