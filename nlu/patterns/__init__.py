"""What is described and not named: words near one another, as data."""
