"""What a return comes to: the same function for the estimate, the preview and the payment."""
