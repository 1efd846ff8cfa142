"""Archives written byte for byte, so that they can say what no library would write."""
