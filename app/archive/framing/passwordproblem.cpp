#include "app/archive/framing/passwordproblem.h"

#include <string>
#include <string_view>

namespace holdall {

namespace {

constexpr std::string_view passwordOption = "password";
constexpr std::string_view wrong = "wrong";

codec::Error problem(std::string_view value)
{
    return {.kind = codec::ErrorKind::UnsupportedOption,
            .option = codec::OptionProblem{
                .option = std::string(passwordOption), .value = std::string(value), .allowed = {}}};
}

bool isProblem(const Error& error, std::string_view value)
{
    return error.kind == ErrorKind::Data && error.codec
        && error.codec->kind == codec::ErrorKind::UnsupportedOption && error.codec->option
        && error.codec->option->option == passwordOption && error.codec->option->value == value;
}

} // namespace

codec::Error passwordNeeded()
{
    return problem({});
}

codec::Error passwordWrong()
{
    return problem(wrong);
}

bool isPasswordNeeded(const Error& error)
{
    return isProblem(error, {});
}

bool isPasswordWrong(const Error& error)
{
    return isProblem(error, wrong);
}

bool needsPassword(const Error& error)
{
    return isPasswordNeeded(error) || isPasswordWrong(error);
}

} // namespace holdall
