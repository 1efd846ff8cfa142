# How every target of Holdall is compiled: language level, warnings, sanitizers, compiler cache.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(HOLDALL_CCACHE ccache)
if(HOLDALL_CCACHE)
    # What ccache's manual asks for with precompiled headers, here and below.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${HOLDALL_CCACHE}")
endif()

set(HOLDALL_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize= (address,undefined or thread)")
option(HOLDALL_COVERAGE "Build with coverage counters" OFF)

add_library(holdall_compile INTERFACE)
target_compile_options(holdall_compile INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wswitch -Wimplicit-fallthrough
    -Wformat=2 -Werror
    # Clang would also name what sources that are compiled together hide from one another (HoldallUnite).
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow>)
target_compile_definitions(holdall_compile INTERFACE
    _FILE_OFFSET_BITS=64
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060400)
if(HOLDALL_SANITIZE)
    target_compile_options(holdall_compile INTERFACE
        -fsanitize=${HOLDALL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(holdall_compile INTERFACE -fsanitize=${HOLDALL_SANITIZE})
else()
    target_compile_definitions(holdall_compile INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=3>)
    target_compile_options(holdall_compile INTERFACE -fstack-protector-strong)
endif()
if(HOLDALL_COVERAGE)
    target_compile_options(holdall_compile INTERFACE --coverage)
    target_link_options(holdall_compile INTERFACE --coverage)
endif()
if(HOLDALL_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(holdall_compile INTERFACE -fpch-preprocess)
endif()
target_link_options(holdall_compile INTERFACE -Wl,--as-needed -Wl,-z,relro,-z,now)
