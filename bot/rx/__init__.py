"""A prescription to be read and printed: the page at ``/rx``, the PDF, and its proof."""
